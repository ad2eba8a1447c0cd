import type { LanguageFile } from './index.ts';

/** Italian. */
export const it: LanguageFile = {
  common:
    'il lo la i gli le di da in con su per tra che e non un una uno del della dei delle al alla ai nel nella si ci vi ti mi ha abbiamo sono siamo questo questa nostro nostra vostro suo piu anche come ma ieri oggi ciao scusa scuse scusi scusate grazie l era stato stata dispiace chi ho senza hai avete',
  lexicon: `
we: noi ci *iamo *avamo *evamo
our: nostr*
own-self: propri* stess*
i: io mi mio mia
you: tu ti voi vi lei la_signora *ate *ete
your: tuo tua tuoi vostr* suo sua
they: loro
someone: qualcuno qualcuna alcuni chi chiunque
everyone: tutti tutte tutto tutta ogni
nobody: nessun* niente nulla
people: persone persona pubblico utent* cittadin*
customer: client* passegger* abbonat* lettor* ospit* consumator*
fans: tifos* comunita community
team: team squadra collegh* personale
employee: dipendent* impiegat* addett* collaborator* operator* ex licenziat* non_lavora_piu allontanat* sospes* provvediment*
intern: stagist* tirocinant* apprendist*
agency: agenzi* freelance consulent*
supplier: fornitor* distributor* produttor* corriere* franchisin* tipografia magazzino
partner: partner terzi terzo terze estern*
hack: hacker* hackerat* violat* violazione intrusion* attacco qualcuno_e_entrato spacciat* e_entrato_nel accesso_non attacco_informatico malintenzionat*
system: sistema sistemi software algoritmo bot automat* programmat* informatic* tecnic* server bug correttore ia intelligenza_artificiale
app-web: app sito piattaforma pagina portale
boss: direttor* direttrice direzione president* titolare amministrator* capo
media: stampa media giornalist* giornal* titolo notizia notizie articolo
family: famigli* madre padre genitor* bambin* figli*
women: donn* femminil* ragazz* gay lgbt* trans ner* disabil*
victim: vittim* coinvolt* colpit* ferit*
sorry-adj: dispiace scusa scusate scusi spiacenti
apologise: scus* perdon*
ask-beg: chied* porg* preg* richied* esig*
regret: ramma* rincresc* pent* deplor*
deep: profond* sincer* davvero molto cuore onest*
inconvenience: disag* inconvenient* fastidi* disturb*
wait: attes* ritard* coda lent* pazienza
stock: esaurit* magazzino
cancel: annull* sospe* cancell*
closed: chius* chiud*
condolence: condoglianze lutto
accept-own: assum* accett* ammett* riconosc*
responsib: responsab*
blame: colpa colpe colpevol*
fault: error* sbagli* svist* gaffe scivolone mancanz*
err-verb: sbagliato sbagliamo sbaglia* fallito errato cannat* toppat* pestato mancato
inaccurate: scorrett* erronea* erroneo inesatt* falso falsa falsi false refuso bufal*
bad-act: inaccettabil* imperdonabil* inappropriat* infelic* insensibil* offensiv* sessist* razzist* omofob* irresponsabil* inammissibil* fuori_luogo inopportun*
shame: vergogn* imbarazz* mortificat*
bad: male brutt* terribil* orribil* pessim* stupid* ridicol* assurd*
right: ragione vero giust* corrett*
should: avremmo avrebbe dovrebbe doveva* dovevamo
never-again: mai piu ripet* accad* succeder* non_accadra
happen: succ* accadut* avven* capit*
hurt: offes* offend* ferire ferito urtat* dolor* sensibilit* turbat*
feel: sentit* sent*
cause: caus* provoc* arrec* generat* dovut*
lie: ment* bugi* ingann* truff* frod*
delete: cancell rimoss* rimuov* elimin* ritirat* tolto
publish: pubblic* post* messaggi* condivis* diffus* invi*
campaign: video foto immagin* spot campagna manifest* pubblicita locandin* annunci*
say: dire dice dicono detto parl* parole affer* racconta*
write: scri*
fix: rimedi* risolv* ripar* soluzion* sistem miglior*
refund: rimbors* risarc* indennizz* buono restitu*
review: verific* indag* controll*
change: cambi* aggiorn*
learn: impar* lezion* formazione
listen: ascolt* sentito letto
promise: impegn* garant* assicur* preven*
thank: grazie ringrazi* grat*
please: favore
contact: dm privato mail email contatt* telefono numero dati
order-ref: ordine prenotazione biglietto volo fattura conto carta
understand: capi* comprend* compres*
intent: intenzion* intent* volevamo voluto scopo obiettivo volonta buona_fede chi_ci_conosce non_rappresent* nessuno_di_noi lungi
misunderstand: frainte* malinte* interpret* travis* contesto estrapolat* decontestualizzat*
value: valor* rispett* inclus* divers* tradizion*
joke: scherz* ironi* umoris* battut* sarcas* satira burla
funny: divert* ride*
if: se qualora
but: ma pero tuttavia
because: perche poiche siccome motivo causa
not: non ne senza nemmeno neanche no
only: solo soltanto
already: gia come_gia
always: sempre anni
many: molti milioni poche quattro
what-q: cosa perche come quale dove
policy: regol* condizion* contratt* termini policy clausol* norm*
explain: spieg* chiar* ripet* precis* menzion*
complain: lament* lagn* piang* reclam* drama*
threat: blocc* querel* avvocat* legal* diffam* denunci*
mock: bravo brav* wow oh car* genio espert* campion* complimenti tesoro
happy: felic* content*
fact: fatto fatti prov* inventat* verita
obvious: ovvi* evident* certo
price: prezz* pag* cost* soldi euro
try: cerc* lavor*
know: sap* consapevol* pens* cred*
correction: corregg* corrett rettific* errata correzion* aggiornamento modificato
rumour: voci bufal* circol* viral* smentit* smentiam* bufala bufale circola circolano su_whatsapp catena montaggio truffa non_e_nostr* contrariamente_a gira_un girano
instead: invece
weekday: lunedi martedi mercoledi giovedi venerdi sabato domenica
month: gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
today: oggi adesso ora subito immediat* presto
yesterday: ieri precedent* mattin*
tomorrow: domani prossim*
time-unit: settiman* mes* or* minut* giorn* data
link: link
number-word: due tre cinque sei sette otto nove dieci prim*
place: via luogo sede stazione sala
product-safe: contien* allerg* richiam* lotto prodott* sicur*
promo: offert* sald* scont* nuov* gratis vinc* concorso collezion* arriva
shop: compr* negozi* menu pane caffe pizza panin* ricett*
official: ufficial* comunicat* dichiar* annunc*
open-hours: apr* apert* orar*
outage: manutenzion* guast* disserviz* interr* rete servizi*
weather: pioggia tempest* vento sciopero traffico lavori
deliver: consegn* spedi* pacco
job: lavoro candid* cerchiamo posizion*
event: concert* partit* gioco laborator* libro podcast romanzo
greeting: ciao buongiorno buonasera benvenut* salut*
positive: bell* buon* bene
information: informazion* inform* avviso consigli* guida
password: password dati banca
come: venite visita* aspett*
during: fino prima dopo mentre da
feedback: critic* suggeriment* segnalazion*
do: fare fatto facc* fac*
be-past: stato stata era erano stati
let: pot* puo poss* permett*
want: vogl* vorr*
problem: problem* caso
decision: deci* decision*
experience: esperienz* aspettativ* merit* altezza
lack: manc*
dear-sir: gentil* signor*
sorry-not: non_chiederemo non_ci_scusiamo senza_chiedere
they-sorry: chiede_scusa si_scusa chiedere_scusa le_scuse_d* pretend* esig* promesso le_scuse
guilty-pleasure: colpevoli
ask-question: scusa_che permesso
on-us: colpa_nostra errore_nostro mea_culpa nostro_errore l_errore_e_nostro la_colpa_e e_nostra e_nostro abbiamo_sbagliato ho_sbagliato toppato ho_esagerato
no-excuse: zero_alibi niente_scuse senza_attenuanti
wrong-deed: ignorat* esclus* discrimin* copiat* plagi* rubat* umiliat* razzismo sessismo molestie sfrutt* senza_permesso senza_autorizzazione maltratt* trattat*_male deriso riso
worth: all_altezza avrei_dovuto dovevamo meritate delu* tradit* fiducia dobbiamo devo dovut*
cond-hurt: se_qualcuno a_chi_si chi_si_e chi_si_fosse possano_aver si_e_sentit* chiunque_si
stir: polemic* reazion* dibatt* controvers* clamore malumore suscit* sensibilita equivoc* rumore letture
passive-wrong: sono_stati_commessi sono_state sono_stati quanto_accaduto l_accaduto prendiamo_atto percepit*
as-said: come_gia come_indicato gia_detto c_e_scritto e_scritto nel_contratto ha_firmato ha_accettato legg* etichetta istruzioni scritto
no-further: basta
veteran: da_anni generazioni l_unico l_unica nessun_altro
denial: non_e_vero e_falsa bufala inventat* smentiamo ma_quando_mai
not-but: e_non_il e_non_a e_non_alle invece_di dove_si_legge quello_giusto link_corretto quello_corretto avevamo_scritto abbiamo_scritto avevamo_detto ho_scritto rettific* errata errata_corrige correggo correggiamo invertit* confuso ho_confuso
not-our-doing: ci_hanno ci_aveva fornita_da gestita_da curato_da affidat* appaltat* colpa_della non_lavora_piu senza_autorizzazione non_autorizzat* automatic*
service-talk: scrivici ci_mandi in_privato in_dm numero_d_ordine scusate_il_ritardo per_il_disagio per_i_disagi per_l_attesa per_il_ritardo aiut* assist*
grave: chiediamo_scusa chiedo_scusa ci_scusiamo mi_scuso chiediamo_perdono le_nostre_scuse le_mie_scuse vi_chiediamo le_chiediamo ti_chiedo profondamente ci_vergogniamo mi_vergogno ci_assumiamo alle_famiglie grav* seri* important*
repair-act: abbiamo_rimosso abbiamo_tolto rimborsiamo ristamp* da_oggi da_domani entro_venerdi restituiamo
daily-life: ricetta forno stagione inverno ingresso_libero iscri* disponibile buongiorno menu caffe birra vino pane vi_aspettiamo ti_aspettiamo festegg* vincitor*
how-to-neutral: puo trova apriamo fino_alle di_niente a_presto a_domani ti_aspett*
belittle: hater* troll* leon* criticon* attivist* idiot* ignorant* pagliacc* maleducat* bugiard* invidios* annoia* esager* indign* calma* permalos* isteri* ingiust* gogna manipol* politic* accan* si_offende_per buonis*
scold: si_informi informati informatevi cresci crescete rilassati rilassatevi calmati smettila senso_dell_umorismo dovresti bastava chi_critica se_non_le_piace chi_non nessuno_la_obbliga la_porta altrove obblig* porta addio liber* scegli* francamente guardi guarda
public-figure: giocator* allenator* attor* attric* cantant* influencer politic deputat* polizia autorita governo comune sindac* ministr* tribunale giudice concorren* rival*
sneer: curioso_che ecco_un_altr* tuttolog* maestr*
`,
};
