duty-tab = Deberes
duty-title = Lo que corresponde en
duty-sum = Hecho: { $done } de { $all }.{ $late ->
        [0] { "" }
       *[other] { " " }Con retraso: { $late }.
    }{ $missed ->
        [0] { "" }
       *[other] { " " }Sin cumplir: { $missed }.
    }
duty-years = Otros años
duty-since = Este registro empezó el { $date }. De lo anterior nadie sabe aquí qué se hizo; cuenta como desconocido, no como incumplido.
duty-waiting = A la espera de hacerse
duty-board = El año entero
duty-how = Cómo se cuenta
duty-how-text = Nadie escribe esta página. Se calcula cada vez con lo que hay en el registro: reuniones celebradas, planes e informes aprobados, campañas y grupos de trabajo. Donde el mandato no da número ni día, vale el nuestro y está marcado. Una reunión cuenta para el tiempo en que cae: una tardía puede cubrir un tiempo anterior, nunca uno posterior, y varias en un mismo día son una.
duty-committee = El comité cuyas reuniones cuentan:
duty-no-committee = En este registro todavía no hay comité directivo, así que no cuenta ninguna de sus reuniones.
duty-feed = Los días pendientes en un calendario
duty-source = Mandato: { $clause }
duty-none-owed = Este año no corresponde nada
duty-done-of = { $done } de { $all }
duty-by-what = Qué se hizo y cuándo
duty-besides = Además, el { $date }
duty-nth = { $duty } ({ $number } de { $of })
duty-committee-meetings = El comité directivo se reúne cada mes
duty-committee-in-person = Se reúne en un mismo lugar, dos veces
duty-expert-group = El grupo de expertos se reúne en un mismo lugar
duty-consultations = Se consulta a los miembros
duty-information-sessions = Se informa a todos y todos pueden preguntar
duty-drives = Se invita a nuevos miembros
duty-annual-plan = Un plan de trabajo para el año
duty-medium-term-plan = Un plan de trabajo para varios años
duty-progress-report = Un informe de avance del año
duty-workstream-reports = Los grupos de trabajo informan
duty-reading-consultations = El texto dice «regular»; lo leemos como dos veces al año.
duty-reading-information-sessions = El texto no da un número; cada campaña sigue a una sesión, así que son dos al año.
duty-reading-drives = El texto dice «bi-annual»; lo leemos como dos veces al año.
duty-reading-annual-plan = El texto no da un día; tomamos el final de marzo.
duty-reading-medium-term-plan = El texto no da un día; tomamos el final del año.
duty-reading-progress-report = El texto no da un día; tomamos el final de marzo del año siguiente.
duty-slot-done = Hecho el { $date }
duty-slot-done-late = Hecho con retraso, el { $date }
duty-slot-planned = Convocado para el { $date }
duty-slot-coming = Desde el { $date }
duty-slot-due = Para el { $date }
duty-slot-overdue = Con retraso desde el { $date }
duty-slot-missed = Sin cumplir; era para el { $date }
duty-slot-unknown = Desconocido; anterior a este registro
duty-standing-done = Hecho
duty-standing-done-late = Hecho con retraso
duty-standing-planned = Convocado
duty-standing-coming = Todavía no
duty-standing-due = Toca ahora
duty-standing-overdue = Con retraso
duty-standing-missed = Sin cumplir
duty-standing-unknown = Desconocido
duty-entered-later = anotado el { $date }
duty-of-later = { $count ->
    [one] uno de ellos anotado después
   *[other] { $count } de ellos anotados después
}
duty-calendar = Lo que corresponde: { $body }
