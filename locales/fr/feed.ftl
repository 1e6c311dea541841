### Séries officielles relues d’elles-mêmes à une adresse.

feed-fresh = Relue d’elle-même auprès de l’office ; la dernière fois le { $day }.
feed-stale = Depuis le { $day }, l’adresse de l’office ne donne plus de fichier lisible ; voici les chiffres lus avant.
feed-earlier = Chiffres antérieurs
feed-earlier-count = { $count ->
    [one] Un chiffre que l’office donnait avant
   *[other] { $count } chiffres que l’office donnait avant
}
feed-until = Valable jusqu’au
feed-left-out = { $day }, puis retiré
