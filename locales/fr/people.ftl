### Les comptes : se connecter, rejoindre, les rôles.

sign-in-title = Se connecter
sign-in-lead = Pour les personnes qui travaillent à une initiative. Pour lire, il ne faut pas de compte.
sign-in-email = Adresse électronique
sign-in-password = Mot de passe
sign-in-no-account = Pas de compte ? La personne qui coordonne votre initiative peut vous envoyer un lien.

join-title = Créer votre compte
join-first = C’est le premier compte de ce site. Il administre le site.
join-role = Vous êtes invité(e) à travailler à une initiative avec le rôle : { $role }.
join-site = Vous êtes invité(e) sur ce site.
join-name = Votre nom
join-name-hint = Tel que les autres doivent le lire.
join-password = Choisissez un mot de passe
join-password-hint = Au moins 10 caractères. Quelques mots à la suite se retiennent mieux que des signes.
join-submit = Créer le compte

role-coordinator = coordination
role-data-manager = gestion des données
role-collector = collecte
role-reader = lecture des réponses
role-viewer = lecture

## Les personnes d’une initiative
team-title = Personnes
team-lead = Qui travaille à cette initiative, et ce que chacun peut faire.
team-link-to = Personnes et rôles
team-roles = Rôles
team-name = Nom
team-role = Rôle
team-revoke-column = Retirer
team-revoke = Retirer ce rôle
team-invited =
    { $count ->
        [one] Une invitation est ouverte.
       *[other] { $count } invitations sont ouvertes.
    }
team-invite = Inviter quelqu’un
team-invite-submit = Créer un lien
team-email-hint = Alors le lien ne marche que pour cette adresse. Rien n’est envoyé : vous transmettez le lien vous-même.
team-coordinator-text = Dirige : peut faire tout ce que les autres peuvent faire.
team-data-manager-text = Vérifie, analyse et protège les données.
team-collector-text = Remet des réponses.
team-reader-text = Lit les réponses aux questions que vous choisissez, et rien d’autre. Tant que vous n’avez rien choisi, rien.
team-viewer-text = Voit à quoi l’initiative travaille.
team-works-unknown = On n’a pas encore dit si cette personne est payée.
team-works-staff = Payée par l’organisateur
team-works-volunteer = Donne son temps, ou fait partie de la communauté
team-works-say-staff = Est payée par l’organisateur
team-works-say-volunteer = Donne son temps
team-link = Le lien est prêt
team-link-text = Il est montré cette seule fois, marche une fois, et pendant une semaine. Transmettez-le à la personne que vous invitez.
team-grant = Donner un rôle de plus à une personne déjà présente
team-grant-submit = Donner le rôle

join-have-account = J’ai déjà un compte ici : me connecter
join-accept = Prendre le rôle avec votre compte
join-accept-text = Vous êtes connecté(e) : { $name }.
join-accept-other = Si ce n’est pas vous, déconnectez-vous d’abord.
join-accept-submit = Prendre le rôle

## Qui peut faire quoi
reads-title = Ce que cette personne peut lire
reads-lead = Une personne avec le rôle de lecture voit des réponses et ne fait rien d’autre. Dites les réponses de qui, et à quelles questions. Ce que vous ne cochez pas reste caché dans les tableaux, sur la carte, dans les fichiers et dans tout ce que des programmes vont chercher.
reads-whose = Les réponses de qui
reads-own = Seulement ce que cette personne a remis
reads-others = De tout le monde
reads-which = Quelles questions
reads-some = Seulement celles que je coche ci-dessous
reads-all = Toutes les questions, aussi celles des formulaires à venir
reads-questions = Questions
reads-group = Tout ce qui est dans le groupe « { $group } »
reads-count = { $count ->
    [0] aucune question pour l’instant
    [one] { $count } question ou groupe
   *[other] { $count } questions ou groupes
}

permissions-title = Qui peut faire quoi
permissions-lead = Cette liste est écrite par le programme, d’après la seule table qu’il consulte avant chaque acte.
permissions-who-anyone = Tout le monde
permissions-text-anyone = Avec ou sans compte. Parfois il faut un lien, un code ou un formulaire ouvert.
permissions-who-signedin = Toute personne qui a un compte
permissions-text-signedin = Aucun rôle n’est nécessaire.
permissions-who-owner = Vous-même
permissions-text-owner = Seulement avec votre propre compte ; un administrateur le peut aussi.
permissions-who-viewer = Les personnes qui peuvent regarder
permissions-text-viewer = Avec le rôle de lecture sur l’initiative, ou un rôle qui le contient.
permissions-who-collector = Les personnes qui collectent
permissions-text-collector = Avec le rôle de collecte sur l’initiative, ou un rôle qui le contient.
permissions-who-reader = Les personnes qui lisent les réponses
permissions-text-reader = Avec le rôle de lecture des réponses sur l’initiative, dans ses limites, ou un rôle qui le contient.
permissions-who-data-manager = Les personnes qui travaillent avec les données
permissions-text-data-manager = Avec le rôle de gestion des données sur l’initiative, ou un rôle qui le contient.
permissions-who-coordinator = Les personnes qui dirigent l’initiative
permissions-text-coordinator = Avec le rôle de coordination sur l’initiative.
permissions-who-involved = Toutes les personnes qui travaillent à l’initiative
permissions-text-involved = Avec un rôle quelconque, ou un siège dans une de ses instances.
permissions-who-room = Les personnes qui participent à un atelier de conception
permissions-text-room = Toutes celles qui travaillent à l’initiative ou siègent dans une de ses instances ; dans un atelier ouvert, toute personne qui a un compte.
permissions-who-seat-member = Les membres de l’instance
permissions-text-seat-member = Avec un siège, aujourd’hui, dans l’instance dont relève l’affaire.
permissions-who-seat-member-or-lead = Les membres de l’instance, ou la coordination
permissions-text-seat-member-or-lead = Avec un siège dans l’instance dont relève l’affaire, ou la coordination de son initiative.
permissions-who-seat-keeper = La présidence ou le secrétariat de l’instance
permissions-text-seat-keeper = Avec un mandat en cours ; tant que personne n’en a, la coordination de l’initiative.
permissions-who-agreement = Les personnes qu’un accord autorise
permissions-text-agreement = Les comptes d’une partie qu’un accord en vigueur autorise ; un administrateur ne le peut pas.
permissions-who-admin = Les administrateurs du site
permissions-text-admin = Ils peuvent tout ce que peuvent les rôles, sur chaque initiative. Ce qu’ils font figure au journal comme tout le reste.
permissions-who-system = Le site lui-même
permissions-text-system = Son propre travail en arrière-plan, et les commandes de qui le fait tourner.
permissions-covers = Ce qu’un rôle contient
permissions-covers-text = peut faire aussi ce que peuvent :
permissions-covers-none = rien d’autre que le sien
permissions-addresses = Chaque adresse et ce qu’elle demande
permissions-addresses-text = Une adresse qui demande un droit refuse tous les autres ; un test ouvre chacune comme chaque sorte de visiteur.
permissions-address = Adresse
permissions-needs = Demande
permissions-needs-nothing = rien
permissions-needs-secret = le lien, le code ou le formulaire commencé
permissions-needs-account = un compte ; montre ce qui est à vous

## Son propre compte
account-title = Mon compte
account-old = Votre mot de passe
account-new = Nouveau mot de passe
account-password-submit = Changer le mot de passe
account-forgot = Vous êtes venu(e) par un lien
account-forgot-text = Pendant vingt minutes, vous pouvez choisir un nouveau mot de passe sans l’ancien.
account-admin = Protégez ce compte par une deuxième étape
account-admin-text = Il administre le site : qui apprend son mot de passe peut tout faire. Une deuxième étape l’en empêche.
account-sessions = Où vous êtes connecté(e)
account-sessions-text = Fermez ce que vous ne connaissez pas. Un nouveau mot de passe ferme tout.
account-device = Appareil
account-device-unknown = appareil inconnu
account-used = Dernier usage
account-used-days = { $count ->
    [0] aujourd’hui
    [1] hier
   *[other] il y a { $count } jours
}
account-began = Depuis
account-end = Fermer
account-end-submit = Fermer
account-end-others = Fermer toutes les autres
account-here = ici
account-erase = Effacer mon compte
account-erase-open = Je veux être effacé(e)
account-erase-text = Votre adresse, votre nom, votre mot de passe, vos connexions et vos rôles sont effacés, sans retour possible. Ce que vous avez fait reste au journal sous un numéro qui ne mène à personne. Les réponses que vous avez données à un formulaire se reprennent avec le code de votre reçu.
account-erase-submit = Effacer mon compte pour toujours

second-title = Deuxième étape de connexion
second-lead = En plus de votre mot de passe, votre téléphone donne un code qui change toutes les demi-minutes.
second-none = Aucune deuxième étape n’est en place.
second-set = Une deuxième étape est en place.
second-codes-left = { $count ->
    [one] Il reste un code de secours.
   *[other] Il reste { $count } codes de secours.
}
second-change = La changer
second-begin = Mettre une deuxième étape
second-app = Installez sur votre téléphone une application pour de tels codes, si vous n’en avez pas (par exemple Aegis ou FreeOTP).
second-picture = Prenez ce carré en photo avec elle.
second-typed = Ou tapez ceci :
second-first = Écrivez ici le code qu’elle montre.
second-code = Code
second-code-hint = Six chiffres, ou un de vos codes de secours.
second-confirm = Mettre en place
second-codes = Vos codes de secours
second-codes-text = Chacun marche une fois quand vous n’avez pas votre téléphone. Ils sont montrés cette seule fois : notez-les et gardez-les en lieu sûr.
second-codes-kept = Je les ai notés
second-drop-open = Retirer la deuxième étape
second-drop = La retirer
second-step-title = Encore une étape
second-step-lead = Écrivez le code que votre application montre maintenant.
second-step-lost = Pas de téléphone ? Prenez un de vos codes de secours. S’ils sont perdus aussi, demandez à qui fait tourner ce site.

sign-in-forgot = Mot de passe oublié ?
link-title = Se connecter par un lien
link-lead = Nous envoyons un lien à votre adresse électronique. Il marche une fois, pendant vingt minutes.
link-submit = Envoyez-moi un lien
link-sent = Regardez votre courrier
link-sent-text = Si l’adresse a un compte ici, une lettre est en route.
link-no-mail = Ce site n’envoie pas de courrier
link-no-mail-text = Demandez un nouveau mot de passe à qui fait tourner ce site.
link-back = Retour à la connexion
link-open = Appuyez sur le bouton, et vous y êtes.
link-again = Demander un nouveau lien
link-mail-subject = Se connecter à Counted
link-mail-before = Quelqu’un a demandé à se connecter à { $site } avec cette adresse. Avec ce lien vous y êtes ; il marche une fois, pendant vingt minutes :
link-mail-after = Si ce n’était pas vous, ne faites rien : sans le lien, personne n’entre.

## Clés d’accès
passkey-title = Clés d’accès
passkey-lead = Une clé que votre téléphone ou votre ordinateur garde et ouvre avec votre doigt, votre visage ou un code. Elle vous connecte sans mot de passe, et aucun faux site ne peut la voler.
passkey-open = Vos clés d’accès
passkey-yours = Vos clés d’accès
passkey-none = Vous n’en avez pas encore.
passkey-new = Une nouvelle clé d’accès
passkey-called = Nom de la clé
passkey-called-hint = Pour la reconnaître, par exemple « mon téléphone ».
passkey-add = Créer une clé sur cet appareil
passkey-rename = Renommer
passkey-drop = La retirer
passkey-made = Créée
passkey-never = jamais
passkey-synced = gardée sur plusieurs appareils
passkey-device = sur un seul appareil
passkey-only = Votre mot de passe ouvre encore seul le compte
passkey-only-text = Une clé peut se perdre avec son appareil : elle n’est donc jamais le seul chemin. Pour demander plus que le mot de passe, mettez une deuxième étape ; la clé remplace alors son code.
passkey-unfit = Ce site ne peut pas utiliser de clés d’accès
passkey-plain = Les navigateurs ne donnent les clés qu’aux pages chiffrées (https), et ce site est à { $address }. Qui le fait tourner peut le mettre derrière https. Une deuxième étape avec des codes marche ici.
passkey-number = Une clé appartient à un nom, et ce site est à { $address }. Qui le fait tourner peut lui donner un nom avec https. Une deuxième étape avec des codes marche ici.
passkey-or = Ou avec une clé d’accès
passkey-sign-in = Se connecter avec une clé d’accès
passkey-step = Prendre plutôt une clé d’accès
passkey-no-script = Une clé d’accès a besoin de JavaScript, qui est arrêté ici. L’autre chemin marche sans.
passkey-elsewhere = Les clés de ce site ne marchent qu’à { $address }. Ouvrez-le là.
passkey-unable = Ce navigateur ne connaît pas les clés d’accès. L’autre chemin marche.
passkey-busy = Votre appareil vous demande …
passkey-failed = Cela n’a pas marché, ou vous avez arrêté. Réessayez, ou prenez l’autre chemin.
passkey-known = Cet appareil garde déjà une clé pour ce compte.

## Remerciements au choix
credit-title = Comment je veux être remercié(e)
credit-lead = Les pages de ce qui est publié peuvent vous remercier. Vous choisissez, et vous pouvez changer d’avis à tout moment.
credit-choice = Comment les pages doivent-elles vous remercier ?
credit-individual = Par mon nom
credit-individual-text = Le nom ci-dessous figure sur les pages de chaque publication de cette initiative, pour tout le monde.
credit-community = Avec la communauté
credit-community-text = Vous êtes compté(e) parmi les personnes remerciées, sans nom.
credit-none = Pas du tout
credit-none-text = Rien n’est dit de vous.
credit-name = Le nom
credit-name-hint = Seulement si vous voulez être nommé(e). Il peut être autre que celui de votre compte.
credit-answers = Qui a répondu à un formulaire est remercié avec tous les autres et jamais nommé : personne ne sait qui c’est.
