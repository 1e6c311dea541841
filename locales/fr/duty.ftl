### Ce qu’un collectif doit faire dans l’année d’après son mandat.

duty-tab = Obligations
duty-title = Ce qui est dû en
duty-sum =
    Fait : { $done } sur { $all }.{ $late ->
        [0] { "" }
       *[other] { " " }En retard : { $late }.
    }{ $missed ->
        [0] { "" }
       *[other] { " " }Manqué : { $missed }.
    }
duty-years = Autres années
duty-since = Ce registre commence le { $date }. Personne ici ne sait ce qui a été fait avant ; cela compte comme inconnu, pas comme manqué.
duty-waiting = Ce qui attend
duty-board = Toute l’année
duty-how = Comment on compte
duty-how-text = Personne n’écrit cette page. Elle est calculée à chaque fois d’après le registre : réunions tenues, plans et rapports approuvés, campagnes et groupes de travail. Là où le mandat ne donne ni nombre ni date, les nôtres sont indiqués comme tels.
duty-committee = Le comité dont les réunions comptent :
duty-no-committee = Ce registre n’a pas encore de comité directeur : aucune de ses réunions ne compte.
duty-feed = Les jours à venir sous forme de calendrier
duty-source = Mandat : { $clause }
duty-none-owed = Rien n’est dû cette année
duty-done-of = { $done } sur { $all }
duty-by-what = Ce qui a été fait, et quand
duty-besides = En plus, le { $date }
duty-nth = { $duty } ({ $number } sur { $of })

duty-committee-meetings = Le comité directeur se réunit chaque mois
duty-committee-in-person = Il se réunit deux fois en un même lieu
duty-expert-group = Le groupe d’experts se réunit en un même lieu
duty-consultations = Les membres sont consultés
duty-information-sessions = Tout le monde est informé et peut poser des questions
duty-drives = De nouveaux membres sont invités
duty-annual-plan = Un plan de travail pour l’année
duty-medium-term-plan = Un plan de travail pour plusieurs années
duty-progress-report = Un rapport sur l’année
duty-workstream-reports = Les groupes de travail rendent compte

duty-reading-consultations = Le texte dit « régulières » ; nous lisons : deux fois par an.
duty-reading-information-sessions = Le texte ne donne pas de nombre ; chaque campagne suit une séance, donc deux par an.
duty-reading-drives = Le texte dit « bi-annual » ; nous lisons : deux fois par an.
duty-reading-annual-plan = Le texte ne donne pas de date ; nous prenons la fin mars.
duty-reading-medium-term-plan = Le texte ne donne pas de date ; nous prenons la fin de l’année.
duty-reading-progress-report = Le texte ne donne pas de date ; nous prenons la fin mars de l’année suivante.

duty-slot-done = Fait le { $date }
duty-slot-done-late = Fait en retard, le { $date }
duty-slot-planned = Convoqué pour le { $date }
duty-slot-coming = À partir du { $date }
duty-slot-due = Dû avant la fin du { $date }
duty-slot-overdue = En retard depuis le { $date }
duty-slot-missed = Manqué ; dû le { $date }
duty-slot-unknown = Inconnu ; avant ce registre

duty-standing-done = Fait
duty-standing-done-late = Fait en retard
duty-standing-planned = Convoqué
duty-standing-coming = Pas encore
duty-standing-due = À faire
duty-standing-overdue = En retard
duty-standing-missed = Manqué
duty-standing-unknown = Inconnu


duty-entered-later = saisi le { $date }
duty-of-later = { $count ->
    [one] dont un saisi après coup
   *[other] dont { $count } saisis après coup
}
duty-calendar = Ce qui est dû : { $body }
