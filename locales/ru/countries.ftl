### Страны: мир, одна страна, её перечень, среда, дорожные карты, приложение к обзору.

nav-countries = Страны
countries-title = Страны
countries-lead = Где люди собирают данные о том, что для них важно, что из этого вышло и что делает каждая страна, чтобы это было возможно.
countries-sentence = Инициатив: { $initiatives }, стран и территорий: { $countries }; с вердиктом «гражданские данные»: { $citizen }; вышло публикаций: { $releases }. В этой фразе каждая инициатива и каждая публикация считается один раз.
countries-region = Регион
countries-measure = Что показывает карта
countries-country = Страна или территория
countries-code = Код
countries-initiatives = Инициативы
countries-citizen = С вердиктом «гражданские данные»
countries-groups-count = Названные группы
countries-releases = Публикации
countries-producers = Производители в перечне
countries-reviews = Раунды о среде
countries-table = Страна за страной
countries-how = Инициатива, которая работает в нескольких странах, считается в каждой: строки не складываются в общее число.
countries-no-inventory = Перечень здесь не ведут
countries-none = Здесь пока ничего нет.
countries-groups = Группы, о которых эти инициативы
countries-groups-how = Словами записей, чаще названные – первыми. Людей здесь не считают: назвать группу ещё не значит её посчитать.
countries-initiatives-of = { $count ->
    [one] { $count } инициатива
    [few] { $count } инициативы
    [many] { $count } инициатив
   *[other] { $count } инициативы
}
countries-counting = Как считается каждая цифра
countries-initiatives-how = Инициативы: открытые записи реестра, в каждой стране, где они работают.
countries-citizen-how = Гражданские данные: инициативы, чей последний вердикт – «гражданские данные». Оспоренное или устаревшее утверждение не считается, пока на него не ответили.
countries-releases-how = Публикации: вышедшие, в том числе заменённые более новыми; отозванные не считаются.
countries-producers-how = Производители: организации из перечня, который страна ведёт здесь. Каждая страна считает по своим правилам, поэтому числа двух стран нельзя сравнивать, не прочитав правила обеих. Цифра, опубликованная страной в другом месте, стоит на её странице как факт с источником и никогда не прибавляется к этим.
countries-uses-how = Использование: для чего пригодились цифры, считают на странице каждой страны. Подтверждённое и только заявленное никогда не складывают.
countries-file = Таблица в виде файла
countries-file-text = CSV, строка на страну

country-tab-overview = Обзор
country-sentence = { $initiatives ->
    [0] Здесь пока не записано ни одной инициативы.
    [one] Записана { $initiatives } инициатива; с вердиктом «гражданские данные»: { $citizen }; вышло публикаций: { $releases }.
    [few] Записаны { $initiatives } инициативы; с вердиктом «гражданские данные»: { $citizen }; вышло публикаций: { $releases }.
    [many] Записано { $initiatives } инициатив; с вердиктом «гражданские данные»: { $citizen }; вышло публикаций: { $releases }.
   *[other] Записано { $initiatives } инициативы; с вердиктом «гражданские данные»: { $citizen }; вышло публикаций: { $releases }.
}
country-kept-by = Кто ведёт
country-not-kept = Эту страницу никто не ведёт. Она показывает то, что знает реестр; нет ни перечня, ни взгляда на среду, ни дорожной карты.
country-source = Источник:
country-notes-event = Что состоялось
country-notes-law = Законы и правила
country-notes-guideline = Руководства и инструменты
country-notes-figure = Цифры, которые посчитали другие
country-notes-need = Что нужно
country-note-add = Записать факт
country-note-lead = Факт стоит здесь только с источником, чтобы каждый мог его проверить.
country-note-kind = Какой это факт
country-note-text = Факт
country-note-when = Когда
country-note-when-hint = Так, как пишет источник. 2025, 2025-03 или 2025-03-10 задаёт и порядок.
country-note-source = Кто это говорит
country-note-source-hint = Документ и его пункт или название страницы.
country-note-link = Где это можно прочитать
country-note-link-hint = Адрес, который начинается с https://
country-note-drop = Убрать
country-open = Вести эту страницу
country-open-lead = Орган может вести эту страницу: записывать факты с источниками, загрузить перечень, оценить среду и принять дорожную карту.
country-body = Орган, который её ведёт
country-body-hint = Его имя в адресах, например national-chapter. Можно оставить пустым; тогда писать могут только администраторы и решать ничего нельзя.
country-no-initiatives = Здесь не записано ни одной инициативы.
country-counted = Инициативы в числах
country-counted-how = Инициатива с двумя целями или двумя группами считается в каждой своей строке, поэтому строки не складываются. Ничто здесь не оценка.
country-by-verdict = По вердикту
country-by-verdict-head = Вердикт
country-by-type = По типу (¶25)
country-by-type-head = Тип
country-by-level = По этапу и уровню
country-by-level-head = Этап
country-by-level-how = Сколько инициатив на каком уровне участия (0–5), по их собственному взгляду. Этапы, которые никто не описал, не входят.
country-by-stage = По ходу дела
country-by-stage-head = На чём стоит
country-by-goal = По цели
country-by-goal-head = Цель
country-by-topic = По теме
country-by-topic-head = Тема
country-by-group = По группе
country-by-group-head = Группа
country-initiative = Инициатива
country-address = Адрес
country-releases = Что опубликовано
country-bodies = Кто решает
country-file = Инициативы в виде файла
country-file-text = CSV, строка на инициативу

country-tab-inventory = Перечень производителей
country-tab-environment = Среда
country-tab-roadmaps = Дорожные карты
country-tab-vnr = Приложение к обзору

inventory-lead = Кто собирает данные в этой стране, что они охватывают и чего пока не охватывает никто.
inventory-none = Перечень здесь пока не ведут.
inventory-sentence = Организаций в перечне: { $producers }. Говорят, что собирают данные: { $producing }; о скольких никто не сказал: { $unsaid }. Метод записан у { $method }; данные доступны другим у { $open }.
inventory-gaps = Цели, которых никто не охватывает
inventory-gaps-how = Ни одна организация перечня не называет этих целей. Если кто-то назвал цель, это ещё не говорит, хорошо ли она охвачена.
inventory-goals = Охваченные цели
inventory-themes = Охваченные темы
inventory-list = Перечень
inventory-without-goal = { $count ->
    [0] Каждая организация называет хотя бы одну цель. Та, что называет несколько, считается в каждой.
    [one] { $count } организация не называет ни одной цели. Та, что называет несколько, считается в каждой.
    [few] { $count } организации не называют ни одной цели. Та, что называет несколько, считается в каждой.
    [many] { $count } организаций не называют ни одной цели. Та, что называет несколько, считается в каждой.
   *[other] { $count } организации не называют ни одной цели. Та, что называет несколько, считается в каждой.
}
inventory-file = Перечень в виде файла
inventory-file-text = CSV, строка на организацию
inventory-drop = Убрать организацию
inventory-bring-title = Загрузить перечень
inventory-bring-text = Таблица: строка на каждую организацию под строкой заголовков. Для людей столбцов нет: имена, телефоны и адреса людей не берутся. Названия могут быть на любом алфавите. У организаций, которые здесь уже есть, заново пишется то, что говорит файл, остальное остаётся; другие добавляются.
inventory-bring = Файл
inventory-bring-hint = CSV, XLSX или XLS, не больше 4 МБ и 5000 организаций.
inventory-look = Посмотреть файл
inventory-look-title = Вот как прочитан файл
inventory-looked = { $file }: строк под заголовками – { $rows }; можно прочитать организаций – { $sound }, из них уже в перечне – { $known }. Пока ничего не взято.
inventory-silent = У тех, что уже есть, заново пишется только то, что говорит файл; пустые ячейки и столбцы, которых в нём нет ({ $columns }), оставляют всё как было.
inventory-first = Первые строки
inventory-mapping = Какой столбец что значит
inventory-mapping-text = Поправьте то, что угадано по заголовкам. Столбцы, не названные здесь, не берутся.
inventory-no-column = Нет в файле
inventory-keep-both = Названия, которые лишь звучат похоже, – это разные организации: оставить обе.
inventory-again = Посмотреть снова
inventory-take = Взять перечень
inventory-column-name = Название
inventory-column-other = Другое название
inventory-column-class = Вид организации
inventory-column-place = Где работает
inventory-column-website = Сайт
inventory-column-produces = Собирает данные
inventory-column-data = Какие данные
inventory-column-themes = Темы
inventory-column-goals = Цели
inventory-column-groups = Группы
inventory-column-method = Метод записан
inventory-column-open = Данные доступны другим
inventory-column-source = Файл и строка
inventory-says-yes = Да
inventory-says-no = Нет
inventory-says-unknown = Никто не сказал

country-side-office = Ведомства
country-side-civil_society = Гражданское общество
perspective-office = Ведомства страны
perspective-civil_society = Гражданское общество страны
environment-lead = Ведомства и гражданское общество отвечают на одни и те же вопросы порознь. Где ответы расходятся, остаются оба; ничего не усредняют.
environment-others = Другие вопросы об этой стране:
environment-none = Среду этой страны здесь пока никто не оценил.
environment-baseline = Отправная точка
environment-round = Раунд { $number }
environment-open-since = Ответы принимают с { $from }.
environment-was-open = Ответы принимали с { $from } до { $until }.
environment-answered = { $side }: ответ дан { $date }.
environment-not-answered = { $side }: ответа пока нет.
environment-answer-for = Ответить за: { $side }
environment-answer-lead = Ответьте, что знаете, и скажите, что это показывает. Другая сторона отвечает отдельно от вас.
environment-open = Открыть раунд
environment-close = Закрыть раунд
environment-item = Вопрос
environment-moved = С первого ответа
environment-parted = Стороны расходятся.
environment-no-score = Это устремления (¶36). Здесь нет ни суммы, ни места; страны по этому не сравнивают.
environment-needs = Что нужно дальше
environment-needs-text = Что одна из сторон называет невыполненным или выполненным отчасти в последнем раунде, с одним следующим шагом.
environment-file = Все ответы в виде файла (CSV)
moved-forward = лучше
moved-same = так же
moved-back = хуже

roadmaps-lead = Что надо сделать, чтобы гражданские данные собирали и использовали, кто это делает, до какого времени, на какие деньги и что из этого вышло.
roadmaps-none = Дорожных карт здесь пока не ведут.
roadmap-new = Начать дорожную карту
roadmap-title = Название
roadmap-about = Чего она хочет достичь
roadmap-from = Первый день
roadmap-until = Последний день
roadmap-begin = Начать
roadmap-done-of = Сделано действий: { $done } из { $all }
roadmap-decides = Кто о ней решает
roadmap-draft = Черновик
roadmap-draft-text = Этот план пока никто не одобрил.
roadmap-approved = Одобрена
roadmap-approved-text = План стоит точно так, как орган одобрил его { $date }.
roadmap-approved-alone = Одобрена одним человеком
roadmap-approved-alone-text = { $date }; орган пока не может решать.
roadmap-changed = Изменена после одобрения
roadmap-changed-text = Её одобрили { $date } в другом виде. То, что здесь сейчас, требует отдельного решения.
roadmap-motion-link = Предложение об этом плане
roadmap-no-actions = В ней пока нет действий.
roadmap-actions = Действия
roadmap-number = №
roadmap-what = Что надо сделать
roadmap-part = Элемент среды
roadmap-no-part = Нет
roadmap-owner = Кто это делает
roadmap-due = До
roadmap-cost = Ожидаемые расходы
roadmap-cost-how = Расходы – это чьё-то ожидание, а не данные деньги. Разные валюты не складывают.
roadmap-currency = Валюта (три буквы)
roadmap-state = На чём стоит
roadmap-file = Действия в виде файла (CSV)
roadmap-history = Что из этого вышло
roadmap-evidence = Что это показывает
roadmap-evidence-hint = Адрес, который начинается с https://, или страница этого сайта, которая начинается с /. Для «сделано» он нужен.
roadmap-evidence-link = Что это показывает
roadmap-note = Что сделано
roadmap-propose = Поставить план на голосование
roadmap-approve = Одобрить, как решено
roadmap-progress = Записать, что вышло из действия
roadmap-write = Написать действие
roadmap-new-action = Новое действие
roadmap-which = Какое действие
roadmap-motion = Дорожная карта: { $title }
roadmap-motion-text = Орган одобряет дорожную карту «{ $title }» с её действиями в нынешнем виде.
action-planned = Намечено
action-underway = В работе
action-done = Сделано
action-dropped = Оставлено
action-late = С опозданием

vnr-title = Приложение к добровольному национальному обзору: данные граждан
vnr-sentence =
    { $initiatives ->
        [one] { $initiatives } инициатива называет
        [few] { $initiatives } инициативы называют
        [many] { $initiatives } инициатив называют
       *[other] { $initiatives } инициативы называют
    } { $goals ->
        [one] { $goals } цель
        [few] { $goals } цели
        [many] { $goals } целей
       *[other] { $goals } цели
    } Повестки дня до 2030 года; { $releases ->
        [one] вышла { $releases } публикация.
        [few] вышли { $releases } публикации.
        [many] вышло { $releases } публикаций.
       *[other] вышло { $releases } публикации.
    }
vnr-how = Взято из целей, которые в этот день называют инициативы реестра; никто не писал этого вручную. Инициатива с двумя целями стоит под обеими. Вердикт показан как есть: оспоренное утверждение – не гражданские данные, пока на него не ответили. Цифры разных инициатив не складывают.
vnr-tags = Называет
vnr-no-releases = Пока ничего не опубликовано.
vnr-gaps = Цели, по которым пока ничего нет
vnr-untagged = Инициативы, которые не называют цели
vnr-file = Приложение в виде файла
vnr-file-text = CSV, строка на каждую цель и инициативу
