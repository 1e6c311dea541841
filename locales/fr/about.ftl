### About Counted, and what it does not do yet.

about-title = À propos de Counted
about-lead = Counted mène la question d’une communauté jusqu’à un chiffre qu’une administration peut utiliser, et laisse le pouvoir sur les données aux personnes dont elles parlent.
about-promises = Ce sur quoi vous pouvez compter
about-promise-figure = Aucun chiffre n’est montré seul : son incertitude, le nombre de réponses, sa source et ses limites se voient d’un coup d’œil.
about-promise-protect = Rien n’est publié sans avoir été protégé, et sans qu’un contrôle ait essayé de défaire la protection.
about-promise-consent = Aucune réponse n’est gardée sans consentement, et le consentement peut être retiré.
about-promise-log = Chaque acte est inscrit dans un journal que tout le monde peut vérifier.
about-promise-strangers = Aucune page ne charge quoi que ce soit d’ailleurs, et personne ne vous suit à la trace.
about-not-yet = Ce que Counted ne fait pas encore
about-not-yet-lead = Nous préférons le dire plutôt que de vous laisser le découvrir.
about-not-yet-offline = Les formulaires se remplissent dans le navigateur, avec une connexion. La collecte sans réseau, les photos et les tracés sur une carte viendront plus tard.
about-not-yet-weights = Les estimations suivent le plan de sondage ; le calage sur des totaux connus et les poids de réplication viendront plus tard.
about-not-yet-microdata = On peut publier des tableaux, des graphiques et des lieux approximatifs ; pas des fichiers d’enregistrements individuels.
about-not-yet-languages = Les boutons et les titres parlent six langues ; des textes plus longs du cadre peuvent rester en anglais, et c’est alors indiqué.
