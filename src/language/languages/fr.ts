import type { LanguageFile } from './index.ts';

/** French. */
export const fr: LanguageFile = {
  common:
    'le la les de des du et a un une en est que qui pour dans ce il ne pas sur se plus par je avec tout vous nous votre notre vos nos au aux ete sont c l d n s j y on cette bonjour merci desole desoles excuses pardon mais ou si hier avons ont etre oui chez',
  lexicon: `
we: nous on *ons
our: notre nos
own-self: propre meme
i: je j moi mon ma mes
you: vous tu te toi *ez
your: votre vos ton ta
they: ils elles leur leurs eux
someone: certains certaines ceux celles
everyone: tous toutes tout toute chaque
nobody: personne aucun aucune rien
people: gens personnes public
customer: client* abonne* lecteur* voyageur* spectateur*
fans: abonnes communaute* supporter*
team: equipe* personnel collegue*
employee: employe* salarie* collaborateur* ancien ancienne licenci* ex ecart* mis_a_pied sanction*
intern: stagiaire* apprenti* alternant*
agency: agence* freelance* prestataire* sous_traitant*
supplier: fournisseur* distributeur* fabricant* transporteur* livreur* franchise* imprimeur*
partner: partenaire* tiers tierce externe*
hack: pirat* hack* usurp* cyberattaque* intrusion acceder attaque_informatique malveillan*
system: systeme* logiciel* algorithme* bot robot* automat* programm* informatique* technique* serveur* bug correcteur ia
app-web: appli site plateforme page portail
boss: directeur* directrice* direction president* patron* dirigeant*
media: presse media medias journaliste* journal journaux article* titre
family: famille* mere* pere* parents enfant* fils fille
women: femme* feminin* fille gay lgbt* trans noir* handicap*
victim: victime* concerne* touches blesse*
sorry-adj: desole* navre* pardon
apologise: excus* pardonn*
ask-beg: demand* prions pri* sollicit* exig* presentons presente
regret: regret* deplor*
deep: profond* sincere* vraiment tres coeur
inconvenience: desagrement* gene derange* ennui*
wait: attent* retard* patient* file
stock: stock rupture
cancel: annul* report* suspend*
closed: ferme* fermer fermeture
condolence: condoleances deuil deces
accept-own: assum* accept* admet* reconnai* reconnu*
responsib: responsab*
blame: faute coupable* tort blame*
fault: erreur* bourde* maladresse* bevue* manquement* defaillance*
err-verb: tromp* rates rate echoue* failli plante* loupe* manque derape*
inaccurate: incorrect* errone* inexact* faux fausse* coquille*
bad-act: inacceptable* inexcusable* impardonnable* inapproprie* deplace* insensible* maladroit* offensant* sexiste* raciste* homophobe* irresponsable* indigne* inadmissible* blessant*
shame: honte honteu* gene confus
bad: mal mauvais* terrible* horrible* nul* stupide* idiot* ridicule*
right: raison vrai* juste correct*
should: aurions aurait faudrait du aurais
never-again: jamais plus_jamais reproduir* reproduise
happen: arriv* produit passe*
hurt: offens* bless* heurt* choqu* peine* douleur sensibilite*
feel: senti* ressenti* sentiment*
cause: cause* caus* provoqu* occasionn* suite
lie: ment* mentons tromper trompeu* arnaque* escroqu* fraude*
delete: supprim* retir* efface*
publish: publi* post* tweet* message* partag* diffus* envoy*
campaign: video* photo* image* pub campagne* affiche* annonce*
say: dire dit disons parl* mots parole* affirm* propos raconte*
write: ecri* redig*
fix: regl* repar* resolv* resou* solution* amelior* remedi* rattrap*
refund: rembours* dedommag* compens* avoir indemnis*
review: enquet* verifi* analys* revoir audit* etudi*
change: chang* modifi*
learn: appren* lecon* form*
listen: ecout* entend* lu lire
promise: promet* garanti* preven*
thank: merci* remerci*
contact: mp dm prive contact* telephone numero
order-ref: commande reservation billet vol facture compte carte
understand: compren* compris
intent: intention* voulions voulu but objectif volonte souhait* bonne_foi a_aucun_moment se_voulait clin_d_oeil
misunderstand: malentend* mal_compris* interpret* deform* contexte sorti*
value: valeur* respect* tradition* attache*
joke: blague* humour ironi* sarcas* satire plaisant* clin_d second_degre
funny: drole* rire
if: si eventuel*
but: mais toutefois pourtant
because: parce car puisque raison motif
not: ne n pas non ni sans
only: seulement juste
already: deja
always: toujours ans annees depuis
many: peu quelques poignee minorite
what-q: quoi pourquoi comment qui ou quel*
policy: reglement* condition* regle* contrat* clause* cgv politique
explain: expliqu* precis* repet* mentionn*
complain: plain* rale* pleur* reclam* drama*
threat: bloqu* plainte avocat* juridique* diffam* poursui*
mock: bravo waouh oh cheri* genie* expert* champion* tiens
happy: ravi*
fact: fait faits preuve* prouv* invent* verite
obvious: clair* bien_sur
price: prix cher* payer paye* cout* argent
try: essay* travaill*
know: sav* consci* pens* croy*
correction: corrig* rectific* rectifi* correctif erratum mise_a_jour modifie edit
rumour: rumeur* circul* viral* dement* intox canular rumeur rumeurs circule circulent montage arnaque usurp* en_notre_nom contrairement_a affirment_que capture
instead: lieu_de plutot
weekday: lundi mardi mercredi jeudi vendredi samedi dimanche
month: janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
today: aujourd maintenant immediat* bientot
yesterday: hier dernier* precedent* matin
tomorrow: demain prochain*
time-unit: semaine* mois heure* minute* jour* date*
link: lien*
number-word: deux trois quatre cinq six sept huit neuf dix premier*
place: adresse rue lieu gare salle
product-safe: contien* rappel* lot produit*
promo: offre* promo* nouve* gratuit* gagn* concours collection
shop: achet* boutique* magasin* menu pain cafe burger*
official: officiel* public* communique* declar* annonc*
open-hours: ouvr* ouvert* horaire*
outage: maintenance incident* panne* coup* interrup* reseau service*
weather: meteo pluie* neige tempete* vent greve* trafic accident* travaux
deliver: livr* colis expedi*
job: emploi* poste candidat* cherch*
event: concert* match* jeu festival* atelier* chanson film livre serie titre
greeting: bonjour bonsoir salut bienvenue coucou
positive: bon bonne bien meilleur* beau belle magnifi* excellent* parfait*
information: inform* avis conseil*
password: banque*
come: venez attend
during: jusqu avant apres pendant des
feedback: avis remarque*
do: faire fait fais* faisons
be-past: etait ete etaient
let: pouv* peut peux permet*
want: veu* voul* aimer*
problem: probleme* souci* situation affaire
decision: decid* decision*
experience: experience* merit* hauteur
lack: manqu* absence
dear-sir: cher chere madame monsieur
sorry-not: desole_pas pas_desole* ne_nous_excus*
they-sorry: s_excuse a_presente ses_excuses dire_pardon s_excuser demande_pardon les_excuses_d* promis le_pardon demander_pardon apprendre_a_dire les_excuses
guilty-pleasure: regime kilos
ask-question: excusez_moi excuse_moi pardon_c_est
on-us: notre_faute mea_culpa c_est_de_notre de_notre_faute au_temps_pour_moi c_est_nous a_cote_de_nos la_faute_est
no-excuse: sans_excuse* aucune_excuse inexcusable* rien_n_excuse inutile_de_tourner
wrong-deed: ignore* exclu* discrimin* copie* plagi* vole* humili* racisme sexisme harcelement exploit* maltrait* moqu* laisse* refuse_l
worth: a_la_hauteur pas_ete_a aurions_du aurait_du n_aurait_jamais meritez decu* decevoir deception confiance trahi* devons dois doit
cond-hurt: si_certain* si_vous_avez si_notre a_ceux_qui ont_pu aurait_pu pu_heurter s_est_senti eventuellement
stir: polemique* reaction* debat* emoi controvers* inquietud* tournure suscit* sensibilites remous bruit lectures emotion emotions
passive-wrong: ont_ete_commises a_ete_commise regrettable* malheureu* dysfonctionnement* incident maladress* prenons_acte il_y_a_eu
as-said: c_est_ecrit vous_avez_signe lire lisez lis etiquette notice mode_d_emploi
no-further: un_point l_affaire_est restera page suffit
veteran: depuis_toujours generations les_autres_clients tout_le_monde le_seul
denial: c_est_faux est_faux c_est_inexact est_inexact n_est_jamais invente*
not-but: et_non et_pas au_lieu_de il_fallait_lire je_voulais_dire le_bon le_bon_numero la_bonne nous_avons_ecrit nous_avons_annonce mauvaise_adresse rectificatif rectification erratum corrige coquille inverse
not-our-doing: independant* nous_avait confie_a sous_trait* c_est_la_faute la_faute_a la_faute_du grace_a le_nouveau la_nouvelle ne_travaille_plus programme* automatique*
service-talk: envoyez_nous dites_nous en_mp en_dm en_message_prive on_regarde numero_de_commande pour_la_gene la_gene_occasionnee pour_l_attente merci_de_votre_patience mince zut aid* assist* soutien
grave: presentons_nos_excuses nos_excuses mes_excuses nous_nous_excusons on_s_excuse je_m_excuse demandons_pardon demande_pardon profondement honte responsables_de aux_familles grave* serieu* important*
repair-act: avons_supprime reimprim* a_partir_de des_demain au_pilon restitu*
daily-life: saison ete hiver automne lecteurs degustation portes_ouvertes inscri* menu cafe biere vin pain on_vous_attend rendez_vous anniversaire fet* gagnant*
how-to-neutral: vous_pouvez bien_sur pas_de_souci voici_le jusqu_a
belittle: hater* troll* rageux militant* detracteur* donneur* idiot* ignorant* clown* impoli* menteu* jaloux ridicul ennui exager* indign* calme* susceptib* hysteri* injust* lynchage manipul* politi* acharn* wokisme generation chochott*
scold: lisez_le grandissez grandis cessez_de fallait_lire il_fallait fallait_pas il_suffisait des_gens_qui personne_ne_vous la_porte n_est_pas_pour ailleurs oblige* force porte adieu libre choisi* franchement ecoutez ecoute
public-figure: joueu* entraineu* acteur actrice chanteu* influenceu* depute* police autorite* gouvernement mairie maire ministre* tribunal juge prefet prefecture concurren* rival*
sneer: curieux encore_une toujours_les_memes il_parait
`,
};
