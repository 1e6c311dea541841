## Qui a autorisé quelque chose
decided-alone = Décidé par { $by } sans autre avis : { $reason }
decided-by-body = décision du { $date } : { $agree } pour, { $against } contre, sur { $seats }.
decided-read = Lire la décision

## Rejoindre une instance
join-seat = Vous avez un siège dans une instance qui décide. Créez un compte pour discuter et voter.
