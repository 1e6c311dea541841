### Suivre par courriel : demander des lettres, les lettres, partir.

follow-mail = Suivre par courriel
follow-mail-lead = Nous écrivons quand il y a du nouveau : des chiffres publiés ou retirés, à quoi ils ont servi, ce qui a changé, des corrections. Une lettre par jour au plus.
follow-no-mail = Ce site n’envoie pas de courriel. Prenez le flux : il dit la même chose.
follow-by-feed = Ou par flux
follow-ask = Envoyez-moi un lien
follow-sent-text = Ouvrez le lien sous sept jours. D’ici là rien d’autre n’est envoyé, et ensuite l’adresse est effacée.
follow-ask-subject = Voulez-vous suivre ceci ?
follow-ask-before = Quelqu’un a demandé avec cette adresse des lettres sur « { $title } » sur { $site }. Si c’était vous, ouvrez ce lien :
follow-letters = Lettres
follow-proved = Les lettres vous parviennent.
follow-leave = Partir, et être oublié
follow-leave-all = Quitter tout ce que vous suivez, et être oublié
follow-leave-one = Pour ne plus suivre ceci :
follow-letter-before = Voici ce qui est nouveau depuis la dernière lettre.
follow-letter-subject = Du nouveau dans ce que vous suivez
follow-letter-limit = Ce que cela ne dit pas :
follow-letter-caution = Un chiffre d’une communauté vient avec un intervalle et des limites. Lisez-les sur sa page avant de le transmettre.
follow-ask-after = Si ce n’était pas vous, ne faites rien : l’adresse est oubliée après sept jours.
