# Ce qui vient d’autres sites, et ce qui va vers eux.

elsewhere-title = D’autres sites
elsewhere-lead = Ce que publient d’autres sites de Counted, transmis ici. C’est à eux : ce site ne l’a ni écrit ni compté parmi les siens.
elsewhere-beside = Ceci est transmis par d’autres sites et n’est pas compté dans ce qui précède.
elsewhere-none = Rien n’est encore venu d’un autre site.
elsewhere-all = { $count ->
    [one] La fiche venue d’un autre site
   *[other] Les { $count } fiches venues d’autres sites
}
elsewhere-found = { $count ->
    [0] Aucune fiche
    [one] Une fiche
   *[other] { $count } fiches
}
elsewhere-gone = Retiré
elsewhere-gone-text = { $origin } a retiré cette fiche. Ce qu’elle disait n’est plus montré ici.
elsewhere-own-text = C’est la fiche de ce site, telle qu’il la transmet aux autres.
elsewhere-direct-text = Cette fiche est de { $origin }. Elle en vient directement, et sa signature a été vérifiée avec la clé qu’un administrateur de ce site a confirmée.
elsewhere-passed-text = Cette fiche est de { $origin }. { $by } l’a transmise. La signature de { $origin } a été vérifiée et est intacte ; que cette clé est bien la sienne, c’est { $by } qui le dit.
elsewhere-confirmed-text = Cette fiche est de { $origin }. { $by } l’a transmise, et sa signature a été vérifiée avec la clé qu’un administrateur de ce site a confirmée.
elsewhere-unvouched-text = Cette fiche est de { $origin }. { $by } l’a transmise, et sa signature a été vérifiée alors. { $by } ne dit plus que la clé est celle de { $origin } : quelqu’un d’autre peut l’avoir.
elsewhere-there = La lire là d’où elle vient
elsewhere-nobody = un site sans nom
elsewhere-way-own = De ce site
elsewhere-way-direct = Signature vérifiée
elsewhere-way-passed = Signature vérifiée, transmis
elsewhere-way-confirmed = Signature vérifiée avec une clé confirmée, transmis
elsewhere-way-unvouched = Signature vérifiée, plus garantie
elsewhere-proof = D’où elle vient
elsewhere-kind = Ce que c’est
elsewhere-origin = À qui elle est
elsewhere-version = Version
elsewhere-signed = Écrite là-bas
elsewhere-taken = Arrivée ici
elsewhere-json = La fiche signée (JSON)
elsewhere-kind-initiative = Initiative
elsewhere-kind-verdict = Verdict du cadre
elsewhere-kind-release = Publication
elsewhere-kind-decision = Décision d’un office
elsewhere-kind-case-study = Étude de cas
elsewhere-kinds-initiative = Initiatives
elsewhere-kinds-verdict = Verdicts du cadre
elsewhere-kinds-release = Publications
elsewhere-kinds-decision = Décisions d’offices
elsewhere-kinds-case-study = Études de cas
elsewhere-fact-aim = Ce qu’elle veut
elsewhere-fact-description = Ce que c’est
elsewhere-fact-state = Où elle en est
elsewhere-fact-places = Où
elsewhere-fact-sdgs = Objectifs
elsewhere-fact-topics = Sujets
elsewhere-fact-started = Début
elsewhere-fact-ended = Fin
elsewhere-fact-verdict = Verdict
elsewhere-fact-standing = Sa solidité
elsewhere-fact-framework = Selon le cadre de
elsewhere-fact-sentence = En une phrase
elsewhere-fact-reason = Pourquoi elle a été retirée
elsewhere-fact-initiative-title = Initiative
elsewhere-fact-issued = Publiée
elsewhere-fact-publisher = Par
elsewhere-fact-licence = Licence
elsewhere-fact-digest = Empreinte de la publication
elsewhere-fact-category = Décidé
elsewhere-fact-office = Office
elsewhere-fact-indicator = Indicateur
elsewhere-fact-reasons = Pourquoi
elsewhere-fact-scope = Pour qui, où et quand
elsewhere-fact-decided = Le
elsewhere-fact-expires = Valable jusqu’au
elsewhere-fact-organisation = Écrite par
elsewhere-fact-reviewed-by = Regardée par
elsewhere-fact-published = Publiée

source-title = Sources des fiches
source-lead = De qui ce site prend et transmet les fiches publiques, et ce qu’il transmet lui-même.
source-none = Ce site ne prend les fiches de personne.
source-name = Site
source-state = Où cela en est
source-is-on = Interrogé de temps en temps
source-is-silent = Ne répond pas
source-is-stopped = Pas interrogé
source-is-other-key = Arrêté : une autre clé
source-records = Fiches
source-last = Dernière fois
source-last-time = { $at } : { $taken ->
    [0] rien de nouveau
    [one] une fiche nouvelle ou plus récente
   *[other] { $taken } fiches nouvelles ou plus récentes
}
source-never = Jamais encore
source-address = Adresse
source-by-hand = Aucune : il apporte des fichiers
source-fingerprint = Empreinte de sa clé
source-fingerprint-hint = Seulement pour un site nouveau ici : huit groupes de quatre signes, tels que ses gens vous les disent. Ne la copiez pas du fichier lui-même.
source-origins = De qui il transmet les fiches
source-origins-text = Il dit que ces clés sont les leurs. Chaque fiche est vérifiée avec la clé de son origine.
source-troubles = Ce qui n’a pas été pris
source-troubles-text = Rien n’est perdu : cela reste là d’où cela vient, et sera regardé à nouveau quand vous recommencez.
source-steps = Changer
source-steps-text = Recommencer regarde chaque fiche à nouveau, aussi celles qui ont été refusées.
source-anew = Recommencer
source-stop = Ne plus l’interroger
source-drop = L’enlever
source-drop-text = Toutes les fiches qu’il a apportées quittent ce site. Qui les a prises ici les garde.
source-by-file = Apporter un fichier
source-by-file-text = Un site sans réseau écrit ses fiches dans un seul fichier. Ses gens l’apportent sur une clé ou l’envoient, et vous disent l’empreinte de sa clé par un autre chemin.
source-file = Fichier avec des fiches
source-file-hint = Un fichier records.json écrit par un autre site, 32 Mo au plus.
source-take = Prendre ses fiches
source-file-taken = Le fichier de { $origin } contient { $records ->
    [one] une fiche
   *[other] { $records } fiches
} ; { $taken ->
    [0] aucune n’était nouvelle
    [one] une était nouvelle ou plus récente
   *[other] { $taken } étaient nouvelles ou plus récentes
}.
source-own = Ce que ce site transmet
source-own-text = Chaque fiche publique de ce site est signée avec sa clé, et ce qu’il a pris à d’autres garde leurs signatures. Dites cette empreinte à qui prend vos fiches, et pas seulement par le réseau.
source-own-file = Toutes les fiches en un fichier
source-own-instance = Comment ce site se décrit
source-own-feed = Le flux que lisent les autres sites
source-now = L’interroger maintenant
source-address-hint = Par exemple https://counted.example
source-look = La regarder
source-by-address = Ajouter un site par son adresse
source-by-address-text = Vous voyez d’abord l’empreinte de sa clé et la comparez à ce que ses gens vous disent. Ensuite ses fiches publiques viennent d’elles-mêmes.
source-confirm = Est-ce le bon site ?
source-confirm-text = Demandez à ses gens par un autre chemin, par téléphone ou sur papier, et comparez chaque groupe. Prenez ses fiches seulement après.
source-key = Sa clé
source-confirmed = L’empreinte est la même : prendre ses fiches
source-is-revoked = Sa clé ne compte plus
elsewhere-way-revoked = Signé avec une clé qui ne compte plus
elsewhere-revoked-since = La clé qui signe ceci ne compte plus depuis le { $from } : { $reason } C’est arrivé ce jour-là ou après, et peut donc venir de quelqu’un d’autre.
elsewhere-revoked-before = La clé qui signe ceci ne compte plus depuis le { $from } : { $reason } C’est arrivé avant ce jour.
source-revoked-text = Depuis le { $from }, rien de ce qui est signé avec cette clé n’est pris : { $reason } Quand ce site aura une nouvelle clé, ajoutez-le de nouveau et comparez l’empreinte ; ce qui est à lui revient avec elle.
source-revoke = Sa clé ne compte plus
source-revoke-text = Quand ce site a perdu sa clé, ou que quelqu’un d’autre peut l’avoir. Rien de ce qu’elle signe n’est plus pris, quelle qu’en soit la date ; ce qui est arrivé depuis est marqué, et ce site-ci ne répond plus de la clé. Cela ne peut pas être annulé.
source-revoke-from = Depuis quel jour ?
source-revoke-from-hint = Ce qui est arrivé ce jour-là ou après peut venir de quelqu’un d’autre.
source-revoke-reason = Pourquoi ?
source-revoke-reason-hint = Tout le monde le lit.
