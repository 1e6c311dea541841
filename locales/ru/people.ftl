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
team-viewer-text = Видит, над чем работает инициатива.
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
