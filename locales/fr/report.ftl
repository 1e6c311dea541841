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
report-nothing-yet = Ce registre ne contient encore rien à ce sujet.
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

report-count-members = Membres le dernier jour : { $count }
report-count-joined = Arrivés : { $count }
report-count-left = Partis : { $count }
report-count-drives = Campagnes d’adhésion : { $count }
report-count-consulted = Consultations par les membres de ceux pour qui ils parlent : { $count }
report-count-owed = Dû, pour autant que ce registre le sache : { $count }
report-count-done = Fait : { $count }
report-count-late = En retard : { $count }
report-count-missed = Manqué : { $count }
report-count-unknown = Avant ce registre, inconnu : { $count }
report-count-held = Réunions tenues : { $count }
report-count-in-place = Dont en un même lieu : { $count }
report-count-carried = Acceptées : { $count }
report-count-not-carried = Non acceptées : { $count }
report-count-planned = Points à faire dans l’année : { $count }
report-count-planned-done = Faits : { $count }
report-count-planned-late = En retard : { $count }
report-count-active = Au travail : { $count }
report-count-finished = Terminés ou clos : { $count }
report-count-reported = Rapports remis : { $count }
report-count-approved = Approuvés : { $count }
report-count-submitted = Soumis : { $count }
report-count-initiatives = Initiatives le dernier jour : { $count }
report-count-registered = Enregistrées dans l’année : { $count }
report-count-published = Publiés dans l’année : { $count }
report-count-countries = Pays avec une initiative : { $count }
report-count-told = Cas et récits : { $count }
report-count-events = Événements tenus : { $count }
report-count-promises = Promesses : { $count }
report-count-kept = Tenues : { $count }
report-count-steps = Pas montrés dans l’année : { $count }
report-count-chapters = Parties régionales, nationales et locales : { $count }
report-count-funds = Fonds : { $count }
report-count-grants = Subventions accordées : { $count }
report-count-uses = Usages signalés : { $count }
