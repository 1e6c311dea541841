### Les membres d’un collaboratif : l’annuaire, l’entrée, les campagnes, le dossier d’un membre.

join-tab = Membres
join-directory = Membres
join-directory-lead =
    { $count ->
        [one] Un membre travaille ici.
       *[other] { $count } membres travaillent ensemble ici.
    }
join-found = { $count } membres sur { $of }
join-with-count = { $name } ({ $count })
join-none-yet = Personne n’est encore membre.
join-nobody = Aucun membre ne correspond à votre recherche.
join-map = Où travaillent les membres
join-map-sentence =
    { $members ->
        [one] { $members } membre travaille
       *[other] { $members } membres travaillent
    } dans { $countries } pays. Dans une région, dans le monde entier, ou sans l’avoir dit : { $others }.
join-member = Membre
join-class = Quel type d’organisation ?
join-class-cso = Organisation de la société civile
join-class-human_rights = Institution des droits humains
join-class-research = Institution de recherche
join-class-institution = Institution publique ou privée
join-class-development_partner = Partenaire de développement (donateur)
join-class-nso = Office national de statistique
join-class-line_ministry = Ministère sectoriel
join-class-international = Organisation régionale ou internationale
join-area = Pays ou région
join-area-hint = Choisissez le monde si vous travaillez partout.
join-choose = Choisissez
join-on-behalf = Au nom de qui
join-holder = Qui occupe le siège
join-website = Page web
join-since = Membre depuis
join-until = Jusqu’au
join-represents = Représente d’autres personnes
join-represents-yes = Il représente une communauté ou un réseau, et le consulte.
join-statement = Ce que ce membre fera
join-standing-coming = À venir
join-standing-active = Membre
join-standing-left = Parti
join-standing-lapsed = Sans nouvelles
join-standing-ended = Terminé

join-become = Devenir membre
join-lead = Des organisations qui produisent, utilisent ou soutiennent des données avec les citoyens travaillent ensemble ici.
join-welcome = Bienvenue : vous êtes membre
join-drive-now = De nouveaux membres sont invités maintenant : { $title }
join-no-drive = Aucune campagne d’adhésion n’est ouverte
join-no-drive-text = Vous pouvez écrire directement au secrétariat : utilisez le formulaire de cette page.
join-coming = Campagnes à venir
join-days = du { $from } au { $until }
join-yours = Ce que vous avez envoyé
join-take-back = Retirer ma demande
join-needs-account = Il vous faut un compte, pour suivre votre demande et vous connecter à votre siège. Si vous n’en avez pas, demandez une invitation au secrétariat.
join-way = Comment demandez-vous à adhérer ?
join-way-founding = Membre depuis le début
join-way-drive = Par une campagne d’adhésion
join-way-approach = Directement au secrétariat
join-field-organisation = Nom de votre organisation
join-field-website = Sa page web
join-field-on_behalf_of = Au nom de qui parle-t-elle ?
join-field-represents = Elle représente une communauté ou un réseau
join-field-holder = Qui occupera le siège ?
join-field-holder-hint = Votre nom, comme vous voulez être appelé.
join-field-named = Tout le monde peut lire ce nom
join-field-will = Que voulez-vous apporter ?
join-field-accepted = Ce que nous attendons des membres
join-field-accepted-hint = Cochez chaque point que vous acceptez. Le dernier est seulement pour les membres qui représentent d’autres personnes.
join-expected = Ce que nous attendons des membres
join-expect-commit = Nous nous engageons dans le travail commun et donnons le temps et les moyens nécessaires.
join-expect-participate = Nous participons avec nos compétences, nos connaissances et nos idées.
join-expect-deliver = Nous faisons ce que nous promettons, à temps et bien.
join-expect-share = Nous partageons informations, connaissances, leçons et ressources.
join-expect-consult = Nous consultons ceux que nous représentons.
join-accepted = accepté
join-send = Envoyer la demande
join-life-waiting = Attend une réponse
join-life-admitted = Admis
join-life-declined = Pas admis
join-life-taken_back = Retirée

join-drives = Campagnes d’adhésion
join-drives-lead = Deux fois par an, de nouveaux membres sont invités, toujours après une séance où chacun peut poser des questions. Qui ne peut pas attendre écrit directement au secrétariat.
join-no-drives = Aucune campagne pour l’instant.
join-drive-announced = Annoncée
join-drive-coming = Commence bientôt
join-drive-open = Ouverte
join-drive-over = Son dernier jour est passé
join-drive-closed = Close
join-drive-cancelled = Annulée
join-drive-counts = { $applied } demandes, { $admitted } admis
join-after-session = Après cette séance d’information
join-sessions = Séances d’information
join-no-sessions = Aucune séance d’information n’a encore été annoncée.
join-drive-step-open = Ouvrir la campagne
join-drive-step-close = Clore la campagne
join-drive-step-cancel = Annuler la campagne
join-drive-new = Annoncer une campagne
join-drive-title = Comment s’appelle-t-elle ?
join-drive-from = Premier jour pour les demandes
join-drive-until = Dernier jour pour les demandes
join-drive-announce = L’annoncer
join-reason = Pourquoi ?

join-applications = Demandes
join-application = Demande
join-none-waits = Aucune demande n’attend.
join-answered = Répondues
join-handed-in = Envoyée le
join-by-rule = Qui accepte ce qui est attendu est admis par le secrétariat ; aucun vote n’est nécessaire.
join-each-decided = Chaque demande est décidée.
join-by-decision = Chaque demande est décidée par :
join-admit = Admettre
join-decline = Ne pas admettre
join-motion = Admettre { $title } comme membre
join-motion-text = Nous admettons { $title } comme membre, selon sa demande.

join-mine = Mon adhésion
join-export = Emporter mon dossier (JSON)
join-log = Ce que nous avons donné, et qui nous avons consulté
join-log-public = Tout le monde peut lire cette liste.
join-given = Ce que ce membre a donné
join-nothing-given = Rien n’est encore écrit.
join-consultations = Qui ce membre a consulté
join-nobody-consulted = Aucune consultation n’est encore écrite.
join-consulted = Consultation
join-people =
    { $count ->
        [one] une personne
       *[other] { $count } personnes
    }
join-heard = Ce qu’ils ont dit
join-meets-commit = Temps et moyens
join-meets-participate = Compétences et idées
join-meets-deliver = Une tâche faite
join-meets-share = Savoir partagé
join-meets-consult = Consultation
join-how-meeting = en réunion
join-how-call = par téléphone ou internet
join-how-writing = par écrit
join-how-survey = par une enquête
join-how-other = autrement
join-log-give = Écrire ce que nous avons donné
join-log-consult = Écrire une consultation
join-log-about = Qu’avez-vous donné ou fait ?
join-log-meets = De quel genre ?
join-log-asked = Que leur avez-vous demandé ?
join-log-whom = Qui avez-vous interrogé ?
join-log-whom-hint = Un groupe, par exemple : les femmes des marchés de trois villes. Pas de noms.
join-log-people = Combien de personnes ?
join-log-how = Comment ?
join-log-on = Quel jour ?
join-log-link = Où peut-on en lire plus ?
join-edit = Changer ce qui est dit de nous
join-leave = Partir
join-leave-text = Votre siège et vos fonctions prennent fin aujourd’hui. Ce que vous avez décidé et donné reste.
join-leave-reason = Pourquoi partez-vous ? Vous n’êtes pas obligé de le dire.
join-lapse = Dire que ce membre ne donne plus de nouvelles
join-lapse-text = Seulement si rien n’a été entendu du membre pendant un an.
join-lapse-reason = Comment a-t-on essayé de joindre le membre ?
