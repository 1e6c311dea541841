### El Colectivo en una página.

hub-none = No hay ningún colectivo en este sitio
hub-none-text = Cuando se añada uno, desde aquí se encontrará todo lo que hace: quién lo dirige, qué debe, qué hizo y qué prometió.
hub-members =
    { $count ->
        [one] miembro
       *[other] miembros
    }
hub-seats =
    { $count ->
        [one] miembro del comité
       *[other] miembros del comité
    }
hub-done =
    { $count ->
        [one] deber cumplido este año
       *[other] deberes cumplidos este año
    }
hub-chapters =
    { $count ->
        [one] parte en el mundo
       *[other] partes en el mundo
    }
hub-today = Según este registro el { $date }.
hub-waiting =
    { $count ->
        [one] Hay una cosa por hacer o con retraso
       *[other] Hay { $count } cosas por hacer o con retraso
    }
hub-who = Quién dirige
hub-no-leads = Este registro no conoce responsables.
hub-work = El trabajo
hub-duties = Lo que pide el mandato este año, cumplido y con retraso
hub-no-plan = Ninguno en vigor todavía
hub-plan = El último: { $span }
hub-no-report = Ninguno aprobado todavía
hub-report = El último: { $year }
hub-meetings = De todos los miembros
hub-directory = Quién participa, por tipo y país, y cómo hacerse miembro
hub-funds = Quién prometió y dio qué, y qué salió de ello
hub-countries = Iniciativas, entorno y hoja de ruta de cada uno
hub-knowledge = Qué hicieron y aprendieron las iniciativas, eventos, biblioteca
hub-commitments = Lo que se prometió a otros
hub-coming = Próximamente
hub-nothing-coming = No hay ninguna reunión convocada.
hub-bodies = Grupos de trabajo y juntas
hub-decided = Decidido hace poco
hub-parts = Partes en el mundo
hub-no-chapters = Todavía no hay ninguna parte regional, nacional o subnacional. Cada una tiene sus propias reglas y las mismas páginas.
hub-part = Parte
hub-part-members = Miembros
hub-part-held = Reuniones este año
hub-part-done = Deberes cumplidos
hub-part-late = Con retraso
hub-all-parts = Todas juntas
hub-streams = Lo que deben hacer los grupos de miembros, hasta cuándo, y lo que informaron
hub-outputs = Lo que hicieron: revisado, aprobado, presentado
hub-consultations = Sobre qué se pregunta a los miembros y a todo el mundo
hub-elections = Quién se presenta a qué cargo y quién fue elegido
