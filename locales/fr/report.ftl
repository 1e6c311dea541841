### Rapports d’une année.

report-title = Rapports
report-lead = Chaque année est racontée d’après le registre : membres, réunions, décisions, travail, effets. Le rapport est approuvé par une décision une fois l’année finie.
report-name = Rapport { $year }
report-none = Non approuvé ; d’après l’état du registre
report-approved-on = Approuvé le { $date }
report-alone = par une seule personne : personne ne pouvait encore décider.
report-live = Personne n’a encore rédigé de rapport pour cette année. Cette page dit ce que le registre sait maintenant ; elle change avec lui.
report-draft = Ceci est un projet qui attend son approbation.
report-not-over = L’année n’est pas finie. Le rapport pourra être approuvé ensuite, d’après un projet fait après son dernier jour.
report-until = Ce qui s’est passé jusqu’au { $date }.
report-since = Ce registre commence le { $date } ; il ne sait rien d’avant.
report-no-area = Ce qui n’est pas dit, faute de zone
report-no-area-text = Personne n’a dit pour quel pays ou quelle région est cette instance. Les chiffres de tout le registre ne sont pas les siens : aucun ne figure ici.
report-silent = Ce dont ce registre ne garde encore rien
report-more =
    { $count ->
        [one] Un de plus
       *[other] { $count } de plus
    }
report-machine = Le même pour les machines (JSON)
report-draft-title = Rédiger le rapport
report-make = Le rédiger d’après le registre
report-redraft = Le rédiger à nouveau d’après le registre
report-words = Ce que les chiffres ne disent pas
report-words-hint = Ce qui a réussi, ce qui n’a pas réussi, ce qui a été appris. Les chiffres viennent du registre et ne se changent pas ici.
report-motion = Rapport { $title }
report-motion-text = Nous approuvons le rapport { $title } tel qu’il est.

report-membership = Membres
report-duties = Ce qui était dû, et fait
report-meetings = Réunions
report-decisions = Décisions
report-plan = Le plan
report-workstreams = Groupes de travail
report-outputs = Produits
report-initiatives = Initiatives
report-releases = Chiffres publiés
report-countries = Pays
report-knowledge = Cas, récits, événements
report-money = Argent
report-effect = Usage et effets
report-commitments = Engagements
report-chapters = Parties dans le monde
report-to-duties = Le tableau de l’année
report-to-plan = Le plan

report-count-members = Membres le dernier jour
report-count-joined = Arrivés
report-count-left = Partis
report-count-drives = Campagnes d’adhésion
report-count-consulted = Consultations par les membres de ceux pour qui ils parlent
report-count-owed = Dû, pour autant que ce registre le sache
report-count-done = Fait
report-count-late = En retard
report-count-missed = Manqué
report-count-unknown = Avant ce registre, inconnu
report-count-held = Réunions tenues
report-count-in-place = Dont en un même lieu
report-count-carried = Acceptées
report-count-not-carried = Non acceptées
report-count-planned = Points à faire dans l’année
report-count-planned-done = Faits
report-count-planned-late = En retard
report-count-active = Au travail
report-count-finished = Terminés ou clos
report-count-reported = Rapports remis
report-count-approved = Approuvés
report-count-submitted = Soumis
report-count-initiatives = Initiatives le dernier jour
report-count-registered = Enregistrées dans l’année
report-count-published = Publiés dans l’année
report-count-countries = Pays avec une initiative
report-count-told = Cas et récits
report-count-events = Événements tenus
report-count-promises = Promesses
report-count-kept = Tenues
report-count-steps = Pas montrés dans l’année
report-count-chapters = Parties régionales, nationales et locales
report-count-funds = Fonds
report-count-grants = Subventions accordées
report-count-uses = Usages signalés
