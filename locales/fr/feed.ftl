### Séries officielles relues d’elles-mêmes à une adresse.

feed-title = Adresses lues d’elles-mêmes
feed-lead = Dites où se trouve le fichier d’une série, et ce site le relit de lui-même. Ce qui ne peut pas être lu ne change rien : les chiffres d’ici restent, et tout le monde voit depuis quand ils ne sont plus à jour.
feed-none = Aucune adresse n’a encore été nommée.
feed-new = Nommer une adresse
feed-new-text = SDMX-ML 2.1 (données propres à une structure), SDMX-CSV ou le CSV d’un dépôt Open SDG. On doit y arriver sans mot de passe, par https, et sans être renvoyé à une autre adresse.
feed-address = Adresse du fichier
feed-address-hint = Par exemple https://example.org/data/6-1-1.xml
feed-every = À quel rythme
feed-every-day = Chaque jour
feed-every-week = Chaque semaine
feed-every-month = Tous les 30 jours
feed-source-hint = Une adresse ou une référence que les gens peuvent ouvrir. Sans elle, l’adresse du fichier est montrée.
feed-add = La nommer
feed-series = Séries
feed-no-series = aucune encore
feed-asked = Dernière demande
feed-never = pas encore
feed-state = État
feed-is-on = Est lue
feed-is-stopped = N’est plus lue
feed-is-failing = Ne donne plus de fichier depuis le { $day }
feed-good = Dernier fichier donné
feed-now = Lire maintenant
feed-stop = Ne plus la lire
feed-go = La lire de nouveau
feed-seen = J’ai vu ce qui a été trouvé
feed-drop = Retirer
feed-drop-text = La série et ses chiffres restent ; ils ne sont simplement plus relus.
feed-troubles = Trouvé en relisant des séries
feed-fresh = Relue d’elle-même auprès de l’office ; la dernière fois le { $day }.
feed-stale = Depuis le { $day }, l’adresse de l’office ne donne plus de fichier lisible ; voici les chiffres lus avant.
feed-earlier = Chiffres antérieurs
feed-earlier-count = { $count ->
    [one] Un chiffre que l’office donnait avant
   *[other] { $count } chiffres que l’office donnait avant
}
feed-until = Valable jusqu’au
feed-left-out = { $day }, puis retiré
