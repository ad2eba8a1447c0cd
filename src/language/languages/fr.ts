/** French. */
export const fr = `
[common]
le|la|les|de|des|du|et|à|un|une|en|est|que|qui|pour|dans|ce|il|ne|pas|sur|se|plus|par|je|avec|tout|vous|nous|votre|notre|vos|nos|au|aux|a|été|sont|c|l|d|n|s|j|y|on|cette|bonjour|merci|désolé|désolés|excuses|pardon|mais|ou|si|hier|avons|ont|être|oui|chez

[sorry.strong]
présentons|présente|présenter|adressons|adresse|faisons|offrons|renouvelons|exprimons ?.. excuses|excuse
excuses à|aux|pour|auprès
nos|mes|toutes ?nos|mes ?plus ?.. excuses
excusons|excuse|excuser ?.. auprès|sincèrement|platement|pour|de|du|d
nous nous ?en ?.. excusons
nous|vous ?.. excusons
je m ?en excuse
m excuse
devons|dois|doit ?.. excuses|excuse
demandons|demande|demander ?.. pardon|excuser|excuses
pardon à|aux|pour|de|d
veuillez ?.. excuser|pardonner|accepter ?.. 
prions|prie ?.. excuser|pardonner
pardon|excuses$
[sorry.weak]
sommes|suis ?.. désolé|désolés|désolée|désolées|navré|navrés|navrée|confus|navrées
désolé|désolés|désolée|désolées|navré|navrés|navrée ?.. pour|de|d|que|si|du|des|qu
désolé|désolés|désolée|navrés$
regrettons|regrette|déplorons ?.. ?sincèrement|vivement|profondément
avons|ai ?.. honte
[sorry.light]
^pardon|désolé|désolée|désolés|excusez|excuse|oups|navré|navrés
[admit]
on ?.. a|s est ?.. trompé|trompés|planté|plantés|raté|merdé|foiré|oublié|menti|déconné|nul|nuls
nous ?.. avons ?.. menti|perdu|caché|volé
autant pour nous|moi
trompés|trompé|trompée|plantés|planté|ratés|loupés|égarés
avons|ai ?.. failli|échoué|merdé|foiré|déconné|raté|manqué|fauté|manqué|mal|sous-estimé|commis|blessé|heurté|déçu|trahi|abandonné|menti|oublié|négligé|dérapé|gaffé|perdu|dépassé
commis ?.. erreur|erreurs|faute|maladresse|injustice|fautes
c est|était ?.. ?entièrement|de|une|un ?.. notre|ma|nous ?.. ?faute|erreur|responsabilité|faute
notre|nôtre|ma|seule|nos ?seule|entière|propre|pleine faute|erreur|responsabilité|négligence|manquement|incompétence|bévue|bourde|boulette|maladresse
faute|erreur|responsabilité|boulette ?.. nôtre|nous|mienne|notre
de notre|ma part|faute|fait
assumons|assume|reconnaissons|reconnais|admettons|endossons|prenons|reconnaît|assumer ?.. responsabilité|erreur|erreurs|faute|fautes|tort|torts|entièrement|conséquences|avoir|manquement|pleinement
à|avons ?eu tort
aurions|aurais|aurait|devions|devait|fallait ?.. ?pas|jamais ?dû|pas|jamais
n ?aurions|aurait|avions|avons|ai|aurais|avait ?jamais|pas ?.. ?dû|été|su|vérifié|écouté|relu|anticipé|vu|respecté ?.. hauteur|être|publier|publié
pas ?été à la hauteur
pas à la hauteur
avez|as|a ?.. raison
aucune|sans|pas|nulle ?d ?.. excuse|circonstance|atténuante|justification
c est|était ?.. inexcusable|inadmissible|inacceptable|impardonnable|injustifiable|honteux
nous|vous|lui|leur ?.. avons|ai ?.. ?mal ?.. répondu|traité|parlé|géré|trompé ?.. mal|sèchement|mépris|arrogance|désinvolture|condescendance
mal géré|agi|calculé|fait|organisé|évalué|traité|préparé
sommes|suis ?.. responsables|responsable|fautifs|coupables|honteux
mea culpa
honte
méritiez|méritait|mérite mieux
facturé|prélevé|vendu|promis|annoncé ?.. tort|deux|double|trop
[fault]
était|est|fut|message|réponse|blague ?.. sexiste|raciste|déplacé|déplacée|blessant|blessante|offensant|offensante|maladroit|maladroite|inapproprié|inappropriée|indigne|méprisant|méprisante|insultant|insultante|indéfendable|honteux|homophobe|grossier|grossière|cruel|choquant|nul|nulle
inexcusable|inadmissible|inacceptable|impardonnable|indéfendable|injustifiable
mauvais goût
au nom de|du
[repair]
rembours*|indemnis*|dédommag*|répar*|rectif*|corrig*
retir*|supprim*|effac*|annul* 
allons|vais|va|sera|seront ?.. rembours*|corriger|réparer|rappeler|revoir|remplac*|contact*
[never]
ne ?se ?nous ?.. reproduira|reproduise|arrivera|recommencera|recommencerons|produira
plus jamais
leçon|leçons|apprendre|apprendrons
désormais|dorénavant
[routine]
merci ?.. pour|de ?.. signalement|patience|compréhension|retour|nous
dommage|embêtant|frustrant ?.. que|pour
ne devrait|doit pas ?.. arriver|produire
réponse|retour tardive|tardif
gêne|désagrément|désagréments|attente|retard|retards|délai|délais|inconvénient|inconvénients|contretemps|désagréable|dérangement
apprendre|lire|entendre|apprends ?.. cela|ça|que|cette|ce
votre|ta expérience|commande|colis|déconvenue|mésaventure|vol|séjour|message|situation
[ask]
mp|dm|privé|messagerie|inbox
numéro|référence|n° ?.. commande|dossier|réservation|vol|client|contrat|suivi|billet
pouvez|pourriez|peux|pourrais ?.. envoyer|indiquer|communiquer|préciser|contacter|transmettre|écrire|donner|donner
envoyez|écrivez|contactez|envoie|écris|transmettez|indiquez|donnez ?.. nous|moi
revenons|reviens|reviendrons ?.. vous
regard*|vérifi* 
dès que
[service]
travaux|maintenance|panne|grève|perturb*|intempéries|incident|interruption|ralenti*|affluence
site|ligne|trafic|application|service|standard ?.. interrompu|indisponible|lent|perturb*|saturé|maintenance
en raison de|d|des|du
fermé|fermée|fermés
[cond]
si|s ?.. certain|certains|certaines|quelqu|vous|cela|ça|nous|notre|nos|il|elle|mes|ma|mon ?.. choqu*|bless*|heurt*|offens*|froiss*|pu|sentis|senti|sentie|vex*|déçu|paru
à|ceux|celles|personnes|toutes|tous|auprès ?.. qui|que|ayant ?.. choqu*|bless*|heurt*|offens*|sentis|sentie|senties|pu|froiss*
a|ont|aurait|avoir|ait|aient pu ?.. choquer|heurter|blesser|offenser|froisser|être|paraître|causer|susciter|sembler
éventuel*|toute ?.. gêne|malentendu|confusion|offense
[misund]
malentendu|malentendus|quiproquo|incompréhension|mésentente|méprise
mal ?.. comprise|compris|interprété|interprétée|perçu|perçue|reçu|reçue|pris
polémique|controverse|émoi|réactions|émotion|remous|tollé|débat ?.. ?suscit*|provoqu*
certain|certains|certaines ?.. internautes|personnes|clients|lecteurs
vous|tu|se|être ?.. ressent*|sentiez|sentie|perçu*|pensiez|preniez|voyiez|soyez ?.. ?ainsi
sensibilités|susceptibilités
[nonap]
déplor* ?.. emballement|polémique|tollé|lecture|interprétation|ampleur|médiatique|amalgame
réception|perception|lecture ?... été|fut ?.. autre|différente
intention était
loin de l|notre ?.. idée|esprit
des erreurs|maladresses ?.. été|commises
erreurs|maladresses ont|été ?.. commises|faites
il y ?.. a ?.. eu ?.. erreurs|malentendu
n|ne|jamais|nullement|aucunement|loin|aucun|aucune|pas ?.. intention|volonté|but|voulu|cherché|idée|objectif ?.. ?de|d ?.. ?heurter|choquer|blesser|offenser|manquer
notre|mon|nos intention|intentions|but|propos|objectif ?.. n|était|est|a
loin de nous
regrettons|désolés|désolé|regrette|navrés|navré ?.. mal|compris*|interprét*|polémique|émoi|réactions|ressent*|perçu*|tournure|sentiez|preniez|voyiez|choqu*|malentendu|ampleur|trouviez|controverse|déplu
dommage|regrettable que
ceux qui nous connaissent
comprenons|entendons|respectons|prenons ?.. émotion|réactions|acte|opinions|critiques|sensibilités|certains|avis
[def.blame]
à ceux qui ?.. réclam*|exig*|critiqu*|accus*|cri*|donn*|os*
adressez vous ?.. ?d ?.. abord ?.. ceux|celui
commencez par
balayez devant
lisez|lis|relisez|lire|lu|apprenez|renseignez|informez|vérifiez ?.. conditions|étiquette|vous|avant|cgv|notice|mode|bien|contrat|annonce|article
si ?.. vous|tu aviez|avais|saviez|savais|lisiez|preniez
avant de|d ?.. accuser|critiquer|juger|parler|commenter|insulter|poster|râler|crier|aboyer|écrire|donner
vous|tu ?.. n|ne ?.. avez|savez|êtes|as|comprenez|es ?.. pas|jamais|rien|manifestement|visiblement|même
visiblement|manifestement|apparemment ?.. vous|tu
problème|faute|responsabilité|erreur ?.. vous|vôtre|votre|tienne|client|chaise
votre|ta ?.. faute|problème|responsabilité|ignorance|mauvaise|incapacité|choix
apprenez|grandissez|calmez|détendez|respirez
vous ?.. avez ?.. signé|accepté|coché|choisi|commandé
inutile de|d
[def.belittle]
polémique inventée|stérile|ridicule|idiote
haters|rageux|trolls|troll|pleurnich*|jaloux|râleurs|pleureuses|chouin*|bobos|wokes|woke|bien-pensance|bien-pensants|offusqués|indignés|ouin
idiot*|menteur|menteurs|menteuse|ridicule*|ignorant*|imbécile*|pathétique|clown|stupide*|crétin*|minable*|mauvaise
drame|cinéma|caprice|hystérie|tempête|exagér* ?.. ?verre
pas ?.. si grave|mort|drame
il y a ?.. ?plus|des ?.. problèmes|grave|pire
personne ?.. d ?autre ?.. plaint|plainte|obligé
personne|seul|seule|êtes|premier ?.. autre|ne|n|la|le|à ?.. plaint|plaindre|plaint|plaigne
tout|autres|tous|majorité ?.. monde|clients ?.. content*|ravi*|adore*|sauf
on ne peut plus ?.. rien|rire|dire
une|simple|juste|que|c était ?.. blague|plaisanterie|humour|ironie|second
second degré
s ennuient|ennuie
[def.sarcasm]
merci ?.. pour|de ?.. leçon|leçons|pub|publicité|cours|conseil|conseils|clic|expertise|avis|précieux
bravo|félicitations|chapeau ?.. ?pour|d|à|à
bien|mais ?oui sûr,
bizarre|curieux|étrange|marrant|amusant|étonnant|comme ?.. ?par ?que|non|hasard
comme ?c ?par est|hasard
allez|allons,
prochaine fois
quel|quelle talent|courage|drame|surprise|originalité|perspicacité
pauvre|pauvres petit*|chou|choux|bichon
🙄|👏|🤡|🙃|💅|😏|🍿|🤷|🥱
[def.rules]
comme|déjà ?.. déjà|dit|expliqué|indiqué|précisé|répété|répondu|répondu
vous|avons|ai ?.. déjà|rappelons|rappelle ?.. ?répondu|expliqué|dit|que
règlement|conditions|cgv|règles|contrat ?.. est|sont|clair|claires|clair|mêmes|article|stipul*|écrit|indiqu*|opposable
c est|était ?.. écrit|indiqué|marqué|précisé|clair|affiché
rien|pas ?.. à ajouter|dire
point ?final|barre
fin de ?la discussion|débat|l
pas de polémique
débat|discussion|sujet|chapitre clos|close
notre réponse|position|décision ?.. même|changera|définitive
[def.dismiss]
si|s ?.. ?ne|n ?.. plaît|convient|plait|aimez|content|cher|aime|satisfait|voulez ?.. ?pas|trop ?.. ?porte|personne|passez|allez|rien|achetez|libre|ailleurs|suffit
personne ?.. ne|n ?vous|t ?.. oblige|force|obligé|forcé|demandé|retient
libre à vous
allez|passez|voyez ?.. ailleurs|votre|chemin|concurrence
bon vent
nous|on ?.. ?ne ?.. manquerez|manquera|regretterons
peu nous|m importe
tant|dommage ?.. pis|pour
[def.threat]
avocat*|diffamation|diffamat*|poursuites|plainte|tribunal|justice|juridique*|huissier|judiciaire*
bloqu*|signal*|banni*
[def.deny]
^c|mensonge|faux|n|non ?.. faux|mensonge|importe
c est ?.. faux|archifaux|mensonge|mensonger|inexact
n|importe ?.. importe|quoi
mentez|mens|mensonge|mensonges|mauvaise ?foi
ce n est ?.. pas ?.. vrai|cas|exact|ainsi
caméras|preuves|enregistrements|témoins
assumons ?.. humour|campagne|pub|choix|ton|totalement|propos
[exc.person]
stagiaire|intérimaire|apprenti|alternant|bénévole|prestataire
un|une|par|d|ancien|notre|le ?.. salarié|salariée|employé|employée|collaborateur|collaboratrice|individu|prestataire|sous-traitant|traitant|freelance
erreur humaine
collaborateur|salarié|employé|personne ?.. plus|isolé|seul|initiative
[exc.agency]
agence|prestataire|société|studio|cabinet|traducteur|imprimeur|imprimerie|banque ?.. externe|sans|nous|extérieur*|images|automatique|en|n|qui|avait|chargé*|mandat*
sans|aucune ?.. notre|validation|accord|autorisation|aval|savoir ?.. ?de
à notre insu
[exc.hack]
pirat*|hack*|usurp*|compromis|compromise
quelqu|tiers|personne ?.. accès|connect*|mot|identifiants
[exc.supplier]
adressez|voyez|tournez|plaignez ?.. vous ?.. transporteur|fournisseur|poste|banque|mairie|opérateur|organisateur|fabricant|sncf|colissimo
fournisseur|prestataire|transporteur|imprimeur|organisateur|hébergeur ?.. a|ont ?.. livré|menti|caché|changé|modifié|oublié|annulé|prévenu|égaré|fourni
parti|partie|expédié|conforme ?.. de chez nous
faute|responsabilité|erreur|cause|problème|incombe|dû|due|imputable|bug|défaillance ?.. à|au|du|de|la|chez|revient ?.. transporteur|fournisseur|plateforme|poste|prestataire|douane*|système|logiciel|algorithme|banque|imprimeur|agence|constructeur|colissimo|météo|mairie|aéroport|opérateur|fabricant|partenaire|sous|sncf
transporteur|fournisseur|imprimeur|prestataire|logiciel|plateforme|poste|opérateur|aéroport|algorithme|outil|système|banque|fabricant|livreur ?.. qui|a|n|nous|ne|avait|est ?.. perdu|fermé|garanti|livré|envoyé|pas|retard|cause|fauti*|publié|assuré|trompé|failli|planté
bug|erreur|problème|panne|défaut|incident ?.. informatique|technique|système|automatique|logiciel|outil
n y ?pouvons pouvons|sommes|est
indépendant*|extérieur* ?.. volonté|nous|contrôle|notre
[exc.context]
sorti*|hors|tronqu*|arrach*|coupé*|extrait*|isolé* ?.. contexte|interview|phrase|vidéo|entretien
[exc.circumstance]
qui aurait|pouvait ?.. pu|cru|prévoir|imaginer|deviner
en ?.. pleine|période|sous-effectif|effectif|rush
vu|compte|avec|dans ?.. circonstances|pandémie|contexte|délais|conditions|tenu|effectif|urgence
personne|nul ?.. ne|n ?.. pouvait|aurait ?.. prévoir|imaginer|anticiper|mieux|pu
à|c était ?l ?une ?autre époque
tout|autres|toutes ?.. monde|marques|concurrents|enseignes ?.. fait|font|pareil|même
[noexc]
pas|aucune|sans|ni|ne|n ?.. excuse*|stagiaire|agence|faute|cherch*|justific*|prestataire|atténuant*|piratage
[cor]
il fallait lire
inversé|inversés|inversées|interverti|intervertis|intervertis
version|visuel|graphique|liste|tableau ?.. corrigé|corrigée|complète|complet|exact
il manquait
mettons|remettons|rétablissons ?.. faits|vérité|clair
^rectificatif|erratum|correction|correctif|rectification|précision|mise|errata|oups|édit|corrigeons
lire|lisez ?.. au|et ?.. lieu|non
et non|pas ?.. 
non ?pas #
# ?.. et|pas non|# ?.. ?#
au lieu de|du|d
à tort
en réalité|fait
rectifi*|corrige*|corrigeons|démentons|dément|précisons
avons|ai|avions ?.. écrit|indiqué|annoncé|attribué|publié|dit|confondu|inversé|interverti ?.. tort|erreur|par|or|mais|en|à|au
erreur|coquille|inexact* ?.. glissée|dans|date|chiffre|prix|horaire|légende|lien
bon|bonne|exact|exacte|correct|véritable|vrai ?.. lien|date|prix|horaire|numéro|adresse|chiffre|nom ?.. ?est|voici|:
version|article|post|message|publication|communiqué|information|visuel|tableau|légende ?.. précédent*|hier|erron*|inexact*|matin|tort|initial*
me|suis|sommes ?.. trompé|trompée|trompés ?.. :|tout|de|sur|c|dans
[cor.post]
contrairement à ce|aux
c est|sont ?.. faux|rumeur|intox|infox|canular
^faux|intox|infox:
^faux|intox|infox,
^faux|intox|infox$
rumeur|rumeurs|intox|infox|hoax|fake|arnaque
n|aucun|aucune ?.. ne|est|n|avons|allons|sera|va ?.. ferme*|retir*|jamais|augment*|envoy*|supprim*
est|sont|totalement fausse|faux|fausses|infondé*|erronée*
[meta]
excuses|pardon ?.. du|de|des ?.. arriv*|suffis*|tard*|sincère*
après les|ses|leurs excuses
désolé|désolés|pardon ?.. ?d être ?.. bons|beaux|doués|irrésistibles|parfaits|forts
pas ?besoin ?.. d ?s ?excuser|excuses
excuses acceptées
ne|n ?.. excuserons|excuserai|excuserez|excuserons|excusons|excuserions pas|jamais|point|plus
ne|n ?.. présenterons|demanderons|ferons|présenterai ?.. pas|aucune|jamais ?.. excuse|excuses|pardon
refus* ?.. excuser|excuses
sans|pas ?.. s|nous excuser
art|guide|conseils|atelier|podcast ?.. excuser|excuses|pardon
désolé|désolés|désolée ?.. ?mais ?.. pas|on|not ?.. désolé|désolés|désolée|ferme|sorry
désolé|désolés|pardon ?.. ?pour|à ?.. régime|voisins|portefeuille|été|hiver|balance|concurrence|ex|spoiler|maman|belle
excusez|pardon|excuse|excusez ?.. moi ?.. mais|vous
ne ?vous|t ?.. excusez|excuse ?.. pas
pas|n|ni ?.. à|besoin|avons|lieu ?.. ?à|de ?.. excuser|excuses
s ?est|sont excuse|excusé|excusent|excusés|excuser
excuse|excuses|pardon ?.. ministre|président|joueur|patron|acteur|maire|officielles
comment|quand|savoir|art|pourquoi|dernière ?.. excuser|pardon|excuses|pardonner
acceptons|accepte|acceptées ?.. excuses
présente|présenté|demande|demandé|présentent ?.. ses|leurs|des ?excuses excuses
exige|exigent|réclame|réclament|attend ?.. excuses
faute avouée
pardon ?.. ?,|le|,
[third]
s excuse|excusent|excusait|excusera
ses|leurs ?.. excuses
s ?est|sont|être excuse|excusé|excusent|excusés|excusée
a|ont|présente|il|elle|va ?.. présenté|ses|demandé|leurs ?.. excuses|pardon
[condole]
condoléances|décès|deuil|victimes|disparition|mort|douleur|obsèques
[closed]
nous|on|n ?.. fermons|ferme|prenons|avons|acceptons|faisons|servons ?.. ?pas|plus|dimanche
complet|épuisé|rupture
[values]
nos valeurs
attachés|engagés|engagement
croyons
depuis # ans
[but]
mais|cependant|toutefois|néanmoins|pourtant
`;
