join-tab = Члены
join-directory = Члены
join-directory-lead = { $count ->
        [one] Здесь работает { $count } член.
        [few] Здесь вместе работают { $count } члена.
        [many] Здесь вместе работают { $count } членов.
       *[other] Здесь вместе работают { $count } члена.
    }
join-found = Членов: { $count } из { $of }
join-with-count = { $name } ({ $count })
join-none-yet = Членов пока нет.
join-nobody = Ни один член не подходит к тому, что вы ищете.
join-map = Где работают члены
join-map-sentence = { $members ->
        [one] { $members } член работает
        [few] { $members } члена работают
        [many] { $members } членов работают
       *[other] { $members } члена работают
    } в { $countries ->
        [one] { $countries } стране.
        [few] { $countries } странах.
        [many] { $countries } странах.
       *[other] { $countries } страны.
    } В регионе, во всём мире или не сказано где: { $others }.
join-member = Член
join-class = Какая это организация?
join-class-cso = Организация гражданского общества
join-class-human_rights = Правозащитное учреждение
join-class-research = Научное учреждение
join-class-institution = Государственное или частное учреждение
join-class-development_partner = Партнёр по развитию (донор)
join-class-nso = Национальное статистическое ведомство
join-class-line_ministry = Отраслевое министерство
join-class-international = Региональная или международная организация
join-area = Страна или регион
join-area-hint = Если вы работаете везде, выберите весь мир.
join-choose = Выбрать
join-on-behalf = От чьего имени
join-holder = Кто занимает место
join-website = Сайт
join-since = Член с
join-until = До
join-represents = Представляет других
join-represents-yes = Представляет сообщество или сеть и советуется с ними.
join-statement = Что будет делать этот член
join-standing-coming = Предстоит
join-standing-active = Член
join-standing-left = Вышел
join-standing-lapsed = Членство утрачено
join-standing-ended = Закончилось
join-become = Стать членом
join-lead = Здесь вместе работают организации, которые создают, используют или поддерживают данные с участием граждан.
join-welcome = Добро пожаловать: вы член
join-drive-now = Сейчас приглашают новых членов: { $title }
join-no-drive = Сейчас приём новых членов не открыт
join-no-drive-text = Вы всё равно можете написать прямо в секретариат: заполните форму на этой странице.
join-coming = Предстоящие приёмы
join-days = с { $from } по { $until }
join-yours = Что вы подали
join-take-back = Забрать
join-needs-account = Нужна учётная запись, чтобы вы могли следить за заявлением и входить на своё место. Если её нет, попросите приглашение в секретариате.
join-way = Как вы подаёте заявление?
join-way-founding = Член с самого начала
join-way-drive = Во время приёма новых членов
join-way-approach = Прямо в секретариат
join-field-organisation = Название вашей организации
join-field-website = Её сайт
join-field-on_behalf_of = От чьего имени она говорит?
join-field-represents = Она представляет сообщество или сеть
join-field-holder = Кто займёт место?
join-field-holder-hint = Ваше имя, как вы хотите, чтобы вас называли.
join-field-named = Это имя могут читать все
join-field-will = Что вы хотите внести?
join-field-accepted = Чего мы ждём от членов
join-field-accepted-hint = Отметьте каждый пункт, который принимаете. Последний – только для членов, которые представляют других.
join-expected = Чего мы ждём от членов
join-expect-commit = Мы участвуем в общем деле и даём время и средства, которые ему нужны.
join-expect-participate = Мы участвуем своими умениями, знаниями и идеями.
join-expect-deliver = Мы делаем то, за что взялись, вовремя и хорошо.
join-expect-share = Мы делимся сведениями, знаниями, уроками и ресурсами.
join-expect-consult = Мы советуемся с теми, кого представляем.
join-accepted = принято
join-send = Подать заявление
join-life-waiting = Ждёт ответа
join-life-admitted = Принято
join-life-declined = Не принято
join-life-taken_back = Забрано
join-drives = Приём новых членов
join-drives-lead = Дважды в год приглашают новых членов, всегда после встречи, где каждый может задать вопросы. Кто не может ждать, пишет прямо в секретариат.
join-no-drives = Приёма пока не было.
join-drive-announced = Объявлен
join-drive-coming = Скоро начнётся
join-drive-open = Открыт
join-drive-over = Последний день прошёл
join-drive-closed = Закрыт
join-drive-cancelled = Отменён
join-drive-counts = Подали: { $applied }, принято: { $admitted }
join-after-session = После этой информационной встречи
join-sessions = Информационные встречи
join-no-sessions = Информационных встреч пока не созвано.
join-drive-step-open = Открыть приём
join-drive-step-close = Закрыть приём
join-drive-step-cancel = Отменить приём
join-drive-new = Объявить приём
join-drive-title = Как он называется?
join-drive-from = Первый день для заявлений
join-drive-until = Последний день для заявлений
join-drive-announce = Объявить
join-reason = Почему?
join-applications = Заявления
join-application = Заявление
join-none-waits = Ожидающих заявлений нет.
join-answered = С ответом
join-handed-in = Подано
join-by-rule = Того, кто принимает то, чего ждут, принимает секретариат; голосовать не нужно.
join-each-decided = О каждом заявителе принимают решение.
join-by-decision = О каждом заявителе решает:
join-admit = Принять
join-decline = Не принимать
join-motion = Принять в члены: { $title }
join-motion-text = Мы принимаем в члены: { $title }, по поданному заявлению.
join-mine = Моё членство
join-export = Взять мою запись с собой (JSON)
join-log = Что мы дали и с кем советовались
join-log-public = Этот список могут читать все.
join-given = Что дал этот член
join-nothing-given = Пока ничего не записано.
join-consultations = С кем советовался этот член
join-nobody-consulted = Пока не записано, с кем он советовался.
join-consulted = Совет с людьми
join-people = { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
join-heard = Что они сказали
join-meets-commit = Время и средства
join-meets-participate = Умения и идеи
join-meets-deliver = Сделанная задача
join-meets-share = Переданное знание
join-meets-consult = Совет с людьми
join-how-meeting = на собрании
join-how-call = по телефону или через интернет
join-how-writing = письменно
join-how-survey = опросом
join-how-other = другим способом
join-log-give = Записать, что мы дали
join-log-consult = Записать, с кем советовались
join-log-about = Что вы дали или сделали?
join-log-meets = Какого это рода?
join-log-asked = О чём вы спросили?
join-log-whom = Кого вы спросили?
join-log-whom-hint = Группу, например: торговки с рынков трёх городов. Без имён.
join-log-people = Сколько человек?
join-log-how = Как?
join-log-on = В какой день?
join-log-link = Где можно прочитать больше?
join-edit = Изменить то, что сказано о нас
join-leave = Выйти
join-leave-text = Ваше место и ваши должности прекращаются сегодня. Что вы решили и дали, остаётся.
join-leave-reason = Почему вы выходите? Можно не говорить.
join-lapse = Сказать, что это членство утрачено
join-lapse-text = Только если от члена год ничего не слышно.
join-lapse-reason = Как пытались связаться с членом?
