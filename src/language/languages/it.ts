/** Italian. */
export const it = `
[common]
il|lo|la|i|gli|le|di|da|in|con|su|per|tra|che|e|è|non|un|una|uno|del|della|dei|delle|al|alla|ai|nel|nella|si|ci|vi|ti|mi|ha|abbiamo|sono|siamo|questo|questa|nostro|nostra|vostro|suo|più|anche|come|ma|ieri|oggi|ciao|scusa|scuse|scusi|scusate|grazie|l|era|stato|stata|dispiace|chi|ho|senza|hai|avete

[sorry.strong]
scusiamo|scusarci|scusarmi|scuso|scusiamo
chiediamo|chiedo|chiedere|chiedervi|chiederti|chiederle|chiedendo ?.. scusa|perdono|scuse
porgiamo|porgo|porgere|presentiamo|rivolgiamo|rivolgo|offriamo|rinnoviamo|facciamo|faccio|vanno|vadano|dobbiamo|devo|dovevamo ?.. scuse
le ?nostre|mie ?più ?sentite|sincere scuse
nostre|mie ?.. scuse
dobbiamo|devo ?.. scuse
scusa|scuse$
accettate|accetti|accetta ?.. scuse
[sorry.weak]
dispiace|dispiaciuti|rammarichiamo|rincresce|duole|rammarica|dispiaciuto|mortificati|mortificato|mortificata|spiacenti|desolati|costernati
siamo|sono ?.. dispiaciuti|mortificati|mortificato|spiacenti|desolati|rammaricati
vergogniamo|vergogno|vergogna
con rammarico|dispiacere
[sorry.light]
^scusa|scusi|scusate|scusami|scusaci|pardon|perdonate|mi|chiedo|ops|permesso
[admit]
ha|abbiamo ?.. perso|smarrito|dimenticato ?.. domande|documenti|dati|richieste|prenotazioni|nome|nomi
non cerchiamo|cerco|abbiamo ?.. attenuanti|scuse|alibi|giustificazioni
è|era tutta|solo ?.. ?colpa nostra|mia
mentito|imbrogliato|nascosto ?.. ?a|vi|ai
abbiamo|ho ?.. sbagliato|toppato|fallito|mancato|peccato|cannato|esagerato|ferito|offeso|deluso|tradito|ingannato|mentito|ignorato|trascurato|sottovalutato|combinato|superato|perso|fatto|commesso|pasticciato
sbagliato|toppato|cannato$
abbiamo|ho ?.. commesso|fatto|gestito|risposto|trattato|calcolato|organizzato|comunicato ?.. errore|errori|sbaglio|male|pasticcio|casino|leggerezza|sufficienza|arroganza|maleducazione|ingiustizia|figuraccia|stupidaggine|cavolata|cazzata|torto|maldestro
è|era|colpa|errore|responsabilità|leggerezza|mancanza|sbaglio ?.. ?tutta|solo|interamente|esclusivamente|un|una|stato|stata nostra|nostro|mia|mio
nostro|nostra|mio|mia ?.. errore|colpa|responsabilità|negligenza|mancanza|leggerezza
errore|colpa|responsabilità|sbaglio ?.. nostro|nostra|mio|mia
assumiamo|assumo|riconosciamo|riconosco|ammettiamo|ammetto|prendiamo|riconosce ?.. responsabilità|errore|errori|colpa|colpe|aver|sbagliato|sbaglio|averlo|torto|abbiamo
non ?.. avremmo|avrei|dovevamo|dovevo|doveva|avrebbe|dovevano ?.. ?mai ?.. dovuto|pubblicare|succedere|accadere|uscire|rispondere|scrivere|permettere|usare|essere|finire
avremmo|avrei|dovevamo|avrebbe dovuto|potuto
non siamo|sono stati|stato|stata ?.. altezza|capaci|attenti
non ?.. abbiamo|ho ?.. ?saputo|controllato|verificato|ascoltato|vigilato|rispettato|mantenuto|letto ?.. ?controllato|altezza|dovevamo
hai|avete|aveva|avevate ?.. ragione
ha ?perfettamente|pienamente ragione
siamo|sono ?stati|stato ?noi|io ?.. responsabili|responsabile|colpevoli|scorretti|sgarbati|superficiali|maleducati|inadeguati
nessuna|senza|non ?.. scusa|scuse|scusanti|attenuanti|giustificazione|giustificazioni|attenuante ?.. 
vi|ti|le|li|la|lo abbiamo|ho ?.. deluso|delusi|delusa|trattato|trattata|risposto|mancato|tradito|offeso|offesa|ferito|ingannato
venduto|addebitato|promesso|annunciato|pubblicato|cancellato ?.. troppi|doppio|due|errore|sbagliato
colpa nostra
mea culpa
meritavate|meritava|meritate|meritavi ?.. meglio|altro|rispetto
tradito la fiducia
scritta|scritto|fatto|deciso|approvato ?.. noi
[fault]
era|è|stata|stato|risposta|post|battuta|messaggio|frase ?.. offensiv*|sessista|razzista|inaccettabile|inopportun*|sbagliat*|irrispettos*|vergognos*|insensibile|indifendibile|inammissibile|imperdonabile|omofob*|scortese|crudele|grave|gravissimo|brutta|pessima|stupida|maleducat*|indelicat*|infelice
fuori luogo
inaccettabile|imperdonabile|inammissibile|ingiustificabile|indifendibile|battutaccia
cattivo|pessimo gusto
a nome di|della|del|dell
[repair]
rimbors*|risarc*|indennizz*|restitu*|riaccredit*|ripar*|rimed*|compens*|sostitui*
abbiamo|ho|l|è|stata|stato ?.. rimoss*|cancellat*|tolt*|ritirat*|eliminat*|corrett*|sospes*|rivist*
ritir*|tolta|tolto|rimosso|rimossa
stiamo|provvederemo|provvediamo|vi|ti ?.. rimborsare|contatt*|correggere|rimediare|richiam*
[never]
non ?.. succederà|accadrà|ripeterà|ripeta|accada|succeda|capiterà ?.. ?più
mai più
impar* ?.. lezione
da oggi|domani
[routine]
grazie ?.. per|della ?.. segnalazione|pazienza|comprensione|averci|avercelo
peccato|brutto ?.. che|sentire|leggere
non dovrebbe|doveva|deve ?.. succedere|capitare|accadere
capiamo|comprendiamo|immaginiamo ?.. frustrazione|fastidio|disagio|delusione
tardi|ritardo ?.. rispost*|rispondiamo
disagio|disagi|inconveniente|inconvenienti|attesa|ritardo|ritardi|disservizio|disservizi|disguido|contrattempo|fastidio
leggere|sentire|sapere|apprendere ?.. questo|ciò|che|della|di|tua|sua|quanto
tua|sua|vostra esperienza|segnalazione|ordine|pacco|situazione|pratica
tuo|suo ordine|pacco|volo|caso|messaggio
[ask]
dm|privato|mp|direct|inbox|chat
numero|codice|n° ?.. ordine|prenotazione|pratica|cliente|contratto|spedizione|volo|biglietto
scrivici|scrivi|inviaci|mandaci|contattaci|inviarci|mandarci|scriverci|contattarci|scriva|invii|ci|indicaci|ci
puoi|può|potresti|potrebbe ?.. inviarci|mandarci|scriverci|indicarci|darci|dirci|inviare|indicare|confermare|darmi
verifichiamo|controlliamo|segnaliamo|verifico|controllo ?.. 
al più presto
riceverà|riceverai riscontro
[service]
manutenzione|guasto|sciopero|lavori|maltempo|interruzione|rallentamenti|inventario|sistema|neve
sito|app|linea|servizio|sportelli|corsa|corse ?.. ?lento|sospes*|manutenzione|indisponibile|interrott*|soppress*|chius*|aperti
causa
stiamo lavorando
[cond]
se|qualora|ove ?.. qualcuno|qualcuna|alcuni|abbiamo|possa|ha|hanno|avessimo|mie|nostre|nostro|risult* ?.. ?offes*|ferit*|urtat*|risultat*|infastidit*|causato|sentit*
a|con|chi|chiunque|coloro|quanti|tutti|quelli ?.. si|possa|possano|abbia|abbiano|sono|è ?.. sentit*|offes*|percepit*|turbat*|urtat*
possa|possano|abbia|abbiano|potrebbe ?.. aver|offeso|urtato|ferito|offendere|essere|urtare|causato
eventual*|qualsiasi ?.. disagio|fraintendimento|offesa|equivoco
[misund]
fraintes*|fraintend*|malintes*|equivoc*|travisat*|mal interpretat*|malinterpretat*
polemica|polemiche|clamore|reazioni|scalpore|dibattito|rumore|controversia|vespaio
si ?.. sia|siano|sentit* ?.. sentit*|offes*|giudicat*
alcuni|alcune|qualcuno|parte ?.. utenti|persone|clienti|pubblico
tu|lei|voi|la|lo|ti|vi|si ?.. pensi|senta|veda|viva|creda|ritenga|prenda|pensa|senti|vediate|sentiate ?.. ?così|male
sensibilità|suscettibilità
[nonap]
intento|intenzione ?.. era ?.. 
si sono verificat*|registrat* ?.. criticità|errori|irregolarità|problemi|disguidi
sono stati|state ?.. commessi|fatti|errori
sono|qualcosa ?.. errori|non|andato|storto
ci|vi sono|è ?.. stati|stato ?.. errori|fraintendimento
non|mai|nessuna|lungi|alcuna|lontano|senza ?.. ?era|c ?.. intenzione|intento|volontà|voluto|noi|volevamo|volevo|voleva ?.. ?offendere|ferire|urtare|mancare
nostra|nostro|mio|mia|le|l ?.. intenzione|intento|intenzioni ?.. era|non|erano|è
volevamo|voleva|vuole ?.. solo|soltanto|essere|far
mai|non ?.. avremmo|abbiamo|avremo voluto|volluto
chi ?.. conosce|segue ?.. ?lo|sa
dispiace|spiacenti|rammarichiamo|rammarico|amareggiati|rincresce|duole ?.. che|per|della ?.. frainte*|polemic*|clamore|pensi|senta|veda|interpret*|percepi*|sentit*|reazion*|equivoc*|recepit*|offes*|letto|suscit*|sia
prendiamo|comprendiamo|capiamo|rispettiamo|ascoltiamo ?.. atto|opinioni|critiche|sensibilità|reazioni|che|pareri
peccato che
[def.blame]
da che pulpito
chi ?.. critica|attacca|accusa|strilla|grida|urla ?.. dovrebbe|prima|farebbe|guardi|pensi|mai
si guardi|guardatevi allo specchio
legga|leggi|leggete|leggere|letto|basta|bastava|studiate|studia|studi|impari|impara|imparate ?.. regolamento|prima|condizioni|bene|istruzioni|etichetta|come|l|il|leggere|contratto|menu
prima di ?.. accusare|parlare|criticare|scrivere|insultare|giudicare|commentare|lamentarsi
si ?.. informi|informatevi|informati|documenti
se ?.. avesse|avessi|avesse|sapesse|leggesse ?.. ?letto
evidentemente|chiaramente|forse lei|tu|non|ha|dovrebbe|dovresti
problema|colpa|responsabilità ?.. suo|sua|tuo|tua|vostro|vostra|lei|te|cliente
il|l ?.. problema|unica ?.. è|cosa ?.. lei|tuo|suo|tono|tu
lei|tu|nemmeno|nessuno ?.. ha|hai|era|obbliga ?.. firmato|accettato|scelto|nemmeno|neanche
[def.belittle]
professori|professoroni|soloni|fenomeni|geni|tuttologi|espertoni|laureati
vi|ti brucia|rode
non avete|hai|ha ?.. niente|nulla ?.. meglio
polemica sterile|inutile|inventata|ridicola
haters|hater|leoni|tastiera|webeti|buonisti|buonismo|perbenismo|piagnist*|lagn*|frignare|frignoni|permalos*|moralisti|rosiconi|rosic*|troll|benpensanti|indignati|invidios*|frustrat*
idiot*|bugiard*|ridicol*|ignorant*|imbecill*|pagliacc*|stupid*|cretin*|patetic*|maleducat*|cafon*|analfabet*
non ?.. ?è ?.. caso|tragedia|fine|grave
ci sono|c ?.. è problemi|cose|gente|chi ?.. ?più|muore
nessun*|solo|unico|unica|primo ?.. ?altro|lei|tu|è ?.. lamentat*|lamenta|lamentarsi|altro
tutti|altri|gli ?.. contenti|soddisfatti|entusiasti|felici|adorano
non si può ?più ?.. 
ormai|oggi ?.. offend*|offes*
era|è|solo|una|soltanto ?.. battuta|ironia|scherzo|satira ?.. 
ironia|umorismo ?.. ?capit*
[def.sarcasm]
grazie ?.. per|della|del ?.. pubblicità|lezione|lezioni|consiglio|consigli|perla|perle|visibilità
oh|ah|ma|certo|uh|uff|mamma,
curioso|strano|divertente|buffo|interessante|guarda ?.. che|caso|come|un|no
che|quanta|quanto strano|paura|fantasia|coraggio|originalità|peccato|pena|noia|dramma
poverin*|poveri|povero ?.. ?piccol*
cosa ?.. pretende*|aspettav*|voleva|si
la prossima volta
caro|cara|gentile|egregio signore|signora,
🙄|👏|🤡|🙃|💅|😏|🍿|🤷|🥱
[def.rules]
come|già ?.. già|detto|scritto|spiegato|risposto|indicato|comunicato|ribadito
abbiamo già|detto ?.. ?tutto|spiegato|risposto|detto
le|ti|vi ?.. ricord*
regolamento|regole|condizioni|contratto|norme|termini ?.. parl*|chiar*|sono|prevede|firmat*|accettat*|uguali|scritto|vale
è|sta|era scritto|indicato|specificato
nient*|nulla|altro ?.. aggiungere|dire|discutere
fine ?.. discussione|storia
discorso|discussione|caso chius*
la nostra|posizione ?.. risposta|resta|posizione|cambia
[def.dismiss]
se ?.. non|così|troppo ?.. piace|arriva|caro|va|bene|convince|contento|gradisce|garba ?.. ?nessuno|può|la|altrove|porta
nessuno ?.. obblig*|costring*|chiest*|trattiene
può|puoi|potete|vada|vai|andate|provi|prova ?.. altrove|concorrenza|altro|cambiare|andare|non
porta ?.. è|aperta|quella|lì|uscita
ce ne faremo|faremo
addio|arrivederci|saluti ?.. ?
non ?.. mancher*
libero|libera|liberissim* di
fatevene|fattene|se ne una|ragione
[def.threat]
avvocat*|legale|legali|querel*|diffam*|denunci*|tribunale|giudiziar*|calunni*
blocc*|bann*|segnal*
[def.deny]
^non|falso|bugie|balle|menzogne ?.. vero|così|niente|falso
è ?.. falso|bugia|menzogna|balla|assurdo
mente|menti|mentendo|bugie|falsità|menzogne|malafede|invent* ?.. 
non ?.. è ?.. vero|così
non ?.. abbiamo|dobbiamo|ho|c|è|faremo ?.. nulla|niente|motivo|scusarci|scusarsi|scusa|rimproverarci|vergognarci|scuse
telecamere|prove|testimoni|registrazioni
rivendichiamo|difendiamo|orgogliosi ?.. 
[exc.person]
stagist*|tirocinant*|apprendist*|volontari*
un|una|ex|dipendente|collaborator*|da|nostro ?.. dipendente|collaboratore|collaboratrice|impiegat*|addett*|operatore|freelance|persona ?.. 
errore umano
[exc.agency]
agenzia|società|ditta|fornitore|grafico|tipografia|azienda|studio|traduzione|partner ?.. esterna|esterno|senza|che|non|ha|opera|incaricat*|terza|impianti
senza ?.. autorizzazione|approvazione|consenso|nostra|permesso|nostro|consultarci
insaputa
ex collaborator*|dipendent*
[exc.hack]
qualcuno ?.. accesso|password|entrato|acced*
non ?.. siamo|abbiamo ?.. stati|scritto ?.. noi
[exc.supplier]
si rivolga|rivolgetevi|chieda|chiedete|chiedi|protesti|reclami ?.. al|a|alla|con ?.. corriere|fornitore|poste|banca|comune|gestore|produttore|organizzatore|organizzatori|vettore
fornitore|corriere|gestore|produttore|agenzia|tipografia|organizzatore|proprietario ?.. ha|hanno ?.. cambiato|modificato|dimenticato|nascosto|omesso|annullato|avvisato|fornito|mentito
da noi ?.. partito|partita|uscito|uscita|puntuale|puntuali
colpa|errore|responsabilità|problema|causa|dovut*|dipende|imputabil*|disguido ?.. è|del|della|dal|dei|di|delle|a ?.. corriere|fornitor*|piattaforma|poste|dogana|sistema|banca|agenzia|tipografia|algoritmo|trasportatore|comune|gestore|software|meteo|questura|prefettura|produttore|aeroporto|terzi|partner
corriere|fornitore|sistema|tipografia|piattaforma|algoritmo|gestore|software|prefettura|vettore|trasportatore|produttore ?.. ha|non|che|ci|cambia ?.. perso|sbagliato|consegn*|ritard*|idea|garantit*|pubblicat*|assicurat*|cambi*|inviat*
corriere|l|le|ci|il ?.. perso il corriere|perso
errore|problema|guasto|bug ?.. tecnico|informatico|automatico|sistema|software
non ?.. dipende|è|dipeso|c|siamo ?.. noi|colpa|nostra|nostro|nostre|responsabil*|entriamo
si rivolga|rivolgersi|rivolgiti ?.. loro|corriere|a
indipendent*|estrane*|fuori ?.. volontà|nostra|nostro|controllo|noi
[exc.context]
decontestualizz*|estrapolat*|fuori|tagliat*|estratt* ?.. contesto|frase|intervista
pres*|hanno|preso ?.. secondi|frase|parola|intervento
[exc.circumstance]
chi ?.. avrebbe|poteva ?.. mai|potuto|prevedere|immaginare|pensare
con|vista|dato|data|causa|visto ?.. nubifragio|pandemia|emergenza|affluenza|circostanze|sotto|maltempo|carenza|organico|tempi|situazione|personale
nessuno ?.. avrebbe|poteva|potuto ?.. prevedere|fare|immaginare|diversamente|prevederlo
erano|era|altri|un ?.. tempi|epoca|altra
[noexc]
non|nessun*|senza|né ?.. scus*|attenuant*|stagist*|colpa|alibi|giustific*|meteo|questura|agenzia
[cor]
era|erano|sono ?.. invertit*|scambiat*|sbagliat*|errat*
ecco ?.. quello|quella|versione|grafico|tabella ?giust*|corrett*
versione|grafico|tabella|elenco corrett*|complet*|giust*
mancava|mancavano ?.. ecco|elenco|nome
il|l|alle|la # ?.. non|e ?.. ?il|l|alle|la #
^rettifica|correzione|errata|precisazione|precisiamo|rettifichiamo|aggiornamento|correggiamo|chiariamo|ops|ci
errata corrige
rettific*|smentiamo|smentisce|smentita
correggiamo|precisiamo
non # ?.. ma|bensì
# ?.. non|e non|# ?.. ?#
e non|invece|anziché ?.. 
in realtà
abbiamo|ho|avevamo|avevo|le|ti ?.. scritto|indicato|detto|pubblicato|attribuito|annunciato|riportato|confuso|invertito|scambiato ?.. erroneamente|errore|sbagliat*|ma|invece|una|un|per|realtà|invertit*
corrett*|giust*|esatt* ?.. data|orario|prezzo|link|nome|numero|è|importo|cifra
data|orario|prezzo|link|nome|numero|cifra|grafico|indirizzo|importo ?.. corrett*|giust*|sbagliat*|errat*|esatt*|invertit*
invece di|che
anziché
diversamente|contrariamente ?.. da|a
[cor.post]
è ?.. falso|falsa|bufala|fake
^falso|bufala|fake
bufal*|fake|notizia|notizie|voci|messaggio|catena ?.. fals*|infondat*|circol*|news|gira|vere|priv*
non è vero
non ?.. abbiamo|chiud*|verrà|saranno|aument*|è ?.. nonostante|mai|come|contrari*|chiusur*
fals*|infondat* ?.. notizi*|voci
[meta]
scuse|scusa ?.. di|del|della|dei|dello ?.. non|arriv*|bast*|dopo|serv*
dopo le scuse
le|delle|queste|vere|finte scuse ?.. non|sono|arriv*|bast*|serv*
scusate|scusa se ?.. è|siamo poco|troppo|bravi|belli|buoni
chiediamo|chiedo scusa|perdono ?.. dieta|bilancia|portafoglio|vicini|ex|dietologo|palestra|concorrenza|costume
nessuno|niente ?.. deve|da ?.. scusarsi|scusarti|scusare
accett* ?.. scuse
non ?.. chiederemo|chiederò|chiediamo|chiedo|porgeremo|faremo ?.. scusa|scuse|perdono
non ci|mi|ce ?ne ?.. scusiamo|scuseremo|scuso|scuserò
rifiut* ?.. scus*|scusa|scuse
guida|manuale|corso|consigli|libro|podcast ?.. scusarsi|scusa|scuse
niente|senza|zero|nessuna|basta|mai ?.. scuse|scusa
scusa|scusate|scusi|dispiace|spiacenti|scusaci ?.. ?ma|se|non|tanto|, ?.. non|dieta|bilancia|vicini|estate|concorrenza|portafoglio|mamma|nonna|cameriere|spoiler|insistiamo|domenica|anzi
scusa|scusate|scusi|scusami ?.. ?ma ?.. che|di|quale|hai|c|dove|come|posso
non|nulla|niente|bisogno ?.. ?c|devi|deve|da|di|serve ?.. scus*|scusarti|scusarsi|scuse|scusa
si scusa|scusano|scusò|scusato|scusata|scusi
chiede|chiesto|chiedono|chiese|chieda|hanno ?.. scusa|scuse|perdono
scuse|scusa ?.. ministro|presidente|calciatore|giocatore|attore|sindaco|ufficiali|allenatore
come|quando|arte|saper|imparare|ultima|perché ?.. chiedere|scus*|perdono|chiesto
scuse accettate
accettiamo ?.. scuse
esig*|pretend*|aspett* ?.. scuse
con ?il permesso
[third]
si scusa|scusano|scusò|scuserà
sue|loro scuse
si ?è|sono scusa|scusato|scusano|scusati|scusata|scusarsi
chiede|chiedono|ha|hanno|chiederà ?.. scusa|chiesto|scuse ?.. ?scusa
scusarsi con
[condole]
condoglianze|scomparsa|lutto|vittime|cordoglio|morte|dolore|perdita|funerali
[closed]
non ?.. facciamo|abbiamo|apriamo|accettiamo|serviamo|possiamo
siamo|domenica|chiud* ?.. chius*|chiudiamo
esaurit*
[values]
nostri|i valori
crediamo
impegnati|impegno
da # anni
[but]
ma|però|tuttavia|benché|anche se
`;
