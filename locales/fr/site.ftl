site-name = Counted
site-promise = De la question d’une communauté à un chiffre qui compte
footer-word = La question d’une communauté, ses données et le pouvoir sur elles restent dans les mêmes mains : les siennes.
footer-privacy = Ni traceurs, ni publicité, rien qui vienne d’ailleurs.

site-trial = Un essai : ce site croit être le { $date }. Rien ici n’est réel.
nav-skip = Aller au contenu
nav-main = Navigation principale
nav-language = Langue
nav-display = Affichage
nav-initiatives = Initiatives
nav-releases = Chiffres
nav-collaborative = Le Collectif
nav-knowledge = Connaissances
nav-framework = Le cadre
nav-about = À propos
nav-work = Mon travail
nav-account = Mon compte
nav-my-data = Mes données
nav-api = API
nav-log = Le journal
nav-patterns = Éléments du site
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter
nav-breadcrumbs = Vous êtes ici
nav-pages = Pages
nav-next = Suivant
nav-previous = Précédent
nav-page-of = Page { $page } sur { $pages }

display-theme = Clair ou sombre
display-theme-auto = Comme mon appareil
display-theme-light = Clair
display-theme-dark = Sombre
display-contrast = Contraste
display-contrast-auto = Comme mon appareil
display-contrast-high = Élevé
display-apply = Appliquer

action-save = Enregistrer
action-start = Commencer
action-continue = Continuer
action-back = Retour
action-cancel = Annuler
action-remove = Supprimer
action-add = Ajouter
action-change = Modifier
action-download = Télécharger
action-search = Rechercher
action-filter = Afficher
action-clear = Tout effacer
action-upload = Envoyer un fichier
action-import = Importer
action-publish = Publier
action-approve = Approuver
action-submit = Envoyer
action-view = Voir

badge-draft = Brouillon
badge-open = En cours
badge-done = Terminé
badge-attention = À vérifier
badge-blocked = Bloqué
badge-protected = Protégé
badge-next = Prochaine étape

number-percent = { $value } %
number-range = de { $low } à { $high }
date-moment = { $date }, { $time } UTC

field-optional = (facultatif)
error-word = Erreur :
error-summary = { $count ->
    [one] Il y a un point à corriger
   *[other] Il y a { $count } points à corriger
}
finding-error = Erreur
finding-warning = Avertissement
finding-info = Remarque
finding-where = Où
finding-cure = Que faire
error-not-found = Cette page n’existe pas
error-not-found-cure = L’adresse contient peut-être une faute, ou la page a été déplacée. Allez à la page d’accueil ou faites une recherche.
error-forbidden = Vous n’avez pas accès à cette page
error-forbidden-cure = Demandez l’accès à la personne qui coordonne l’initiative, ou connectez-vous avec un autre compte.
error-forbidden-seat = Seuls ceux qui siègent dans cette instance le peuvent, ou qui en tiennent les affaires. Demandez-leur, ou connectez-vous avec un autre compte.
error-sign-in = Veuillez d’abord vous connecter
error-full = Le site n’a plus de place
error-full-cure = Rien de ce que vous avez envoyé n’a été enregistré. Prévenez la personne qui gère le site et renvoyez-le plus tard.
error-server = Une erreur s’est produite de notre côté
error-server-cure = Rien de ce que vous avez envoyé n’a été enregistré. Réessayez dans une minute.
error-too-many = Trop de tentatives
error-too-many-cure = Attendez { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}, puis réessayez.
error-expired = La page est restée ouverte trop longtemps
error-expired-cure = Revenez en arrière, rechargez la page et envoyez à nouveau le formulaire.
error-findings = Ceci ne peut pas être accepté en l’état
error-conflict = Quelqu’un d’autre a modifié ceci entre-temps
error-conflict-cure = Revenez en arrière, rechargez la page, regardez ce qui a changé et saisissez à nouveau vos modifications.

protected-legend = Cette cellule est masquée pour que personne ne puisse être reconnu.
protected-small = Protégé : trop peu de personnes pour publier ce chiffre sans révéler qui elles sont.
protected-second = Protégé : cette cellule permettrait d’en calculer une autre qui est masquée.
missing-not-asked = Question non posée.
missing-no-answer = Sans réponse.
missing-no-data = Pas de données.

work-tabs = Étapes du travail
work-decide = Décider
work-ask = Demander
work-collect = Collecter
work-check = Vérifier
work-analyse = Analyser
work-protect = Protéger
work-publish = Publier
work-use = Utiliser

finding-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
finding-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
finding-infos = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
place-sheet = feuille
place-row = ligne
place-column = colonne
place-language = langue
place-line = ligne
place-field = champ
place-file = fichier
place-table = tableau
place-variable = variable
place-question = question

progress-running = En cours
progress-of = { $done } sur { $all }
filter-all = Tous
filter-found = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
patterns-lead = Toutes les pièces dont les pages sont faites, avec des exemples. Les chiffres sont inventés.
nav-decisions = Décisions
