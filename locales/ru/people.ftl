sign-in-title = Войти
sign-in-lead = Для тех, кто работает над инициативой. Читать можно без учётной записи.
sign-in-email = Адрес электронной почты
sign-in-password = Пароль
sign-in-no-account = Нет учётной записи? Ссылку может прислать координатор вашей инициативы.

join-title = Создайте учётную запись
join-first = Это первая учётная запись сайта. Она управляет сайтом.
join-role = Вас приглашают работать над инициативой. Ваша роль: { $role }.
join-site = Вас приглашают на этот сайт.
join-name = Ваше имя
join-name-hint = Так, как его должны видеть другие.
join-password = Придумайте пароль
join-password-hint = Не меньше 10 знаков. Несколько слов подряд запомнить легче, чем набор знаков.
join-submit = Создать учётную запись

role-coordinator = координатор
role-data-manager = ответственный за данные
role-collector = сборщик данных
role-reader = читатель ответов
role-viewer = наблюдатель

team-title = Люди
team-lead = Кто работает над этой инициативой и что каждый может делать.
team-link-to = Люди и роли
team-roles = Роли
team-name = Имя
team-role = Роль
team-revoke-column = Снять
team-revoke = Снять эту роль
team-invited =
    { $count ->
        [one] Ждёт ответа { $count } приглашение.
        [few] Ждут ответа { $count } приглашения.
        [many] Ждут ответа { $count } приглашений.
       *[other] Ждут ответа { $count } приглашения.
    }
team-invite = Пригласить человека
team-invite-submit = Создать ссылку
team-email-hint = Тогда ссылка работает только для этого адреса. Ничего не отправляется: ссылку передаёте вы сами.
team-coordinator-text = Руководит: может всё, что могут остальные.
team-data-manager-text = Проверяет, анализирует и защищает данные.
team-collector-text = Сдаёт ответы.
team-reader-text = Читает ответы на вопросы, которые вы выберете, и больше ничего. Пока вы не выбрали, ничего.
team-viewer-text = Видит, над чем работает инициатива.
team-works-unknown = Пока не сказано, получает ли этот человек плату.
team-works-staff = Ему платит организатор
team-works-volunteer = Отдаёт своё время или сам из сообщества
team-works-say-staff = Получает плату от организатора
team-works-say-volunteer = Отдаёт своё время
team-link = Ссылка готова
team-link-text = Она показана только сейчас, работает один раз и действует неделю. Передайте её тому, кого приглашаете.
team-grant = Дать ещё одну роль тому, кто уже здесь
team-grant-submit = Дать роль

join-have-account = У меня уже есть здесь учётная запись: войти
join-accept = Примите роль под своей учётной записью
join-accept-text = Вы вошли как { $name }.
join-accept-other = Если это не вы, сначала выйдите.
join-accept-submit = Принять роль

permissions-title = Кто что может
permissions-lead = Этот список программа составляет по той единственной таблице, с которой сверяется перед каждым действием.
permissions-who-anyone = Любой человек
permissions-text-anyone = С учётной записью или без неё. Иногда нужна ссылка, код или открытая анкета.
permissions-who-signedin = Любой, у кого есть учётная запись
permissions-text-signedin = Роль не нужна.
permissions-who-owner = Вы сами
permissions-text-owner = Только под своей учётной записью; администратор тоже может.
permissions-who-viewer = Те, кому можно смотреть
permissions-text-viewer = С ролью наблюдателя в инициативе или с ролью, которая её включает.
permissions-who-collector = Те, кто собирает данные
permissions-text-collector = С ролью сборщика данных в инициативе или с ролью, которая её включает.
permissions-who-reader = Те, кто читает ответы
permissions-text-reader = С ролью читателя ответов в инициативе, в её пределах, или с ролью, которая её включает.
permissions-who-data-manager = Те, кто работает с данными
permissions-text-data-manager = С ролью ответственного за данные в инициативе или с ролью, которая её включает.
permissions-who-coordinator = Те, кто руководит инициативой
permissions-text-coordinator = С ролью координатора инициативы.
permissions-who-seat-member = Члены органа
permissions-text-seat-member = С местом в органе, к которому относится дело, по его правилам.
permissions-who-admin = Администраторы сайта
permissions-text-admin = Могут всё, что позволяют роли, в любой инициативе. То, что они делают, остаётся в журнале, как и всё другое.
permissions-who-system = Сам сайт
permissions-text-system = Его фоновая работа и команды того, кто его обслуживает.
permissions-covers = Что включает роль
permissions-covers-text = может также всё, что могут:
permissions-covers-none = только своё
permissions-addresses = Все адреса и что для них нужно
permissions-addresses-text = Адрес, для которого нужно право, отказывает всем остальным; тест открывает каждый адрес как любой вид посетителя.
permissions-address = Адрес
permissions-needs = Что нужно
permissions-needs-nothing = ничего
permissions-needs-secret = ссылка, код или начатая анкета
permissions-needs-account = учётная запись; показано только ваше

permissions-who-agreement = Тот, у кого есть соглашение
permissions-text-agreement = Учётные записи стороны, которой это позволяет действующее соглашение; администратор не может.
permissions-who-involved = Все, кто работает над инициативой
permissions-text-involved = С любой ролью в ней или с местом в одном из её органов.
permissions-who-room = Участники комнаты замысла
permissions-text-room = Все, кто работает над инициативой или имеет место в одном из её органов; в открытой комнате – все, у кого есть учётная запись.
permissions-who-seat-member-or-lead = Члены органа или тот, кто руководит
permissions-text-seat-member-or-lead = С местом в органе, к которому относится дело, или с ролью координатора его инициативы.
permissions-who-seat-keeper = Председатель или секретарь органа
permissions-text-seat-keeper = Пока срок не истёк; если никого нет, то координатор его инициативы.
account-title = Моя учётная запись
account-old = Ваш пароль
account-new = Новый пароль
account-password-submit = Изменить пароль
account-forgot = Вы вошли по ссылке
account-forgot-text = В течение двадцати минут можно задать новый пароль без старого.
account-admin = Защитите эту учётную запись вторым шагом
account-admin-text = Она управляет сайтом: кто узнает её пароль, сможет всё. Второй шаг этого не допустит.
account-sessions = Где вы вошли
account-sessions-text = Завершите то, чего не знаете. Новый пароль завершает всё.
account-device = Устройство
account-device-unknown = неизвестное устройство
account-used = Последний раз
account-used-days = { $count ->
    [0] сегодня
    [1] вчера
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}
account-began = С какого дня
account-end = Завершить
account-end-submit = Завершить
account-end-others = Завершить все остальные
account-here = здесь
account-erase = Удалить мою учётную запись
account-erase-open = Я хочу, чтобы меня удалили
account-erase-text = Ваш адрес, имя, пароль, сеансы и роли удаляются, и вернуть их нельзя. То, что вы сделали, остаётся в журнале под номером, который ни к кому не ведёт. Ответы на анкету отзывают по коду с вашей квитанции.
account-erase-submit = Удалить мою учётную запись навсегда
second-title = Второй шаг входа
second-lead = Кроме пароля, ваш телефон даёт код, который меняется каждые полминуты.
second-none = Второй шаг не задан.
second-set = Второй шаг задан.
second-codes-left = { $count ->
    [one] Остался { $count } запасной код.
    [few] Осталось { $count } запасных кода.
    [many] Осталось { $count } запасных кодов.
   *[other] Осталось { $count } запасного кода.
}
second-change = Изменить
second-begin = Задать второй шаг
second-app = Установите на телефон приложение для таких кодов, если его нет (например, Aegis или FreeOTP).
second-picture = Сфотографируйте им этот квадрат.
second-typed = Или наберите это:
second-first = Напишите здесь код, который оно показывает.
second-code = Код
second-code-hint = Шесть цифр или один из ваших запасных кодов.
second-confirm = Задать
second-codes = Ваши запасные коды
second-codes-text = Каждый работает один раз, когда телефона нет под рукой. Они показаны только сейчас: запишите их и храните в надёжном месте.
second-codes-kept = Коды записаны
second-drop-open = Убрать второй шаг
second-drop = Убрать
second-step-title = Ещё один шаг
second-step-lead = Напишите код, который сейчас показывает ваше приложение.
second-step-lost = Нет телефона под рукой? Возьмите один из запасных кодов. Если нет и их, обратитесь к тем, кто ведёт этот сайт.
sign-in-forgot = Забыли пароль?
link-title = Войти по ссылке
link-lead = Мы отправим ссылку на вашу электронную почту. Она работает один раз, двадцать минут.
link-submit = Прислать мне ссылку
link-sent = Проверьте почту
link-sent-text = Если у этого адреса есть здесь учётная запись, письмо уже в пути.
link-no-mail = Этот сайт не отправляет писем
link-no-mail-text = Попросите новый пароль у тех, кто ведёт этот сайт.
link-back = Назад ко входу
link-open = Нажмите кнопку – и вы вошли.
link-again = Попросить новую ссылку
link-mail-subject = Вход в Counted
link-mail-before = Кто-то попросил войти на { $site } с этим адресом. По этой ссылке вы войдёте; она работает один раз, двадцать минут:
link-mail-after = Если это были не вы, ничего не делайте: без ссылки никто не войдёт.
