import type { LanguageFile } from './index.ts';

/** Portuguese, European and Brazilian. */
export const pt: LanguageFile = {
  common:
    'o a os as do da dos das em no na nos nas um uma que e nao para por com foi se voce voces seu sua nosso nossa mais mas como ao ja esta sao isso ele muito tambem ate sem oi ola obrigado obrigada desculpe desculpa desculpas sentimos lamentamos pedimos estamos hoje de',
  lexicon: `
we: nos a_gente *amos *emos *imos
our: noss*
own-self: propri* mesm*
i: eu me meu minha mim
you: voce voces vc vcs te lhe o_senhor a_senhora *aste *este *iste
your: seu sua suas teu tua vossa
they: eles elas
someone: alguem algum alguma alguns quem
everyone: todos todas todo toda cada tudo
nobody: ninguem nenhum nenhuma nada
people: gente pessoa* publico usuari* utilizador* cidada*
customer: cliente* passageir* soci* leitor* hospede* consumidor*
fans: seguidor* fa comunidade* torced* adept*
team: equipe* equipa* time colega* colaborador*
employee: empregad* trabalhador* operador* atendente* ex antigo antiga demitid* despedid* desligad* afastad* desligamento destitu*
intern: estagiari* aprendiz* novat*
agency: agencia* freelancer* terceirizad* consultor*
supplier: fornecedor* distribuidor* fabricante* transportadora* entregador* franquead* grafica
partner: parceir* terceiro* extern* alhei*
hack: hacke* invadid* invasao ciberataque* clonad* acederam acessaram se_passou ataque_informatico malicios* criminos*
system: sistema* software algoritmo* bot robo robos automat* agendad* informatic* tecnic* servidor* corretor ia inteligencia_artificial
app-web: app aplicativo site plataforma pagina
boss: diretor* gerente direcao presidente* fundador* dono dona chefe*
media: imprensa midia jornalista* jornal jornais manchete noticia* materia
family: familia* mae maes pai pais filh*
women: mulher* femin* menina* gay lgbt* trans negr* deficiencia
victim: vitima* atingid* ferid*
sorry-adj: sinto sentimos desculpa desculpem desculpe perdao pardon
apologise: desculpa* desculpar perdao perdoe* perdoem
ask-beg: pedi* peco pede pedem solicit* exig*
regret: lament* arrepend* pesar pena
deep: profund* sincer* sentid* imens* muito verdade coracao
inconvenience: transtorno* incomod* inconvenien* aborreciment*
wait: espera* demora* atras* fila
stock: stock reposicao
cancel: cancel* suspen* adi*
closed: fechad* fechar encerr*
condolence: condolencias pesames luto falecimento solidar*
accept-own: assum* aceit* admit* reconhec*
responsib: responsab* responsav*
blame: culpa* culpad*
fault: erro erros falha* deslize* descuido* equivoc* engano* gafe mancada
err-verb: erramos errei errado errou falhamos falhei falhou falhado pisamos vacilamos enganamos
inaccurate: incorret* errone* inexat* falso falsa falsos falsas gralha* boato*
bad-act: inaceitav* indesculpav* imperdoav* inadequad* infeliz insensiv* ofensiv* machista* sexista* racista* homofob* irresponsav* inadmissiv* mau_gosto desrespeitos*
shame: vergonha envergonh* constrang*
bad: mal mau ma pessim* terrivel horrivel estupid* ridicul* absurd*
right: razao certo corret*
should: deveria* devia* deviamos teria*
never-again: nunca jamais voltar repet* repit* voltar*
happen: acontec* ocorr*
hurt: ofend* ofens* magoa* feri* dor danos sensibilidad*
feel: sentiu sentiram sentiment*
cause: caus* ger* devid* motiv*
lie: ment* enganar enganou enganad* golpe fraude*
delete: apag* exclu* remov* retir* elimin*
publish: public* postag* post* mensage* compartilh* partilh* divulg* envi*
campaign: video* foto* image* anuncio* campanha* cartaz* spot publicidad* propaganda
say: dizer diz dizem disse* dito conta* fala* palavra* afirm* coment*
write: escrev* escrit*
fix: arrum* resolv* repar* solucion* corrig* conserta* melhor* remedi*
refund: reembols* devolv* devoluc* ressarc* indeniz* estorn*
review: revis* analis* apur* verific* audit*
change: mud* atualiz* alter*
learn: aprend* licoes formacao reflet*
listen: ouvi* escut* lemos
promise: promet* compromiss* garanti* evit* imped* preven*
thank: obrigad* agrade* grat*
please: favor gentileza
contact: dm privado email contat* telefone numero dados protocolo
order-ref: pedido encomenda reserva bilhete voo fatura conta cartao
understand: entend* compreend* percebe*
intent: intencao intencoes pretend* queriamos quisemos objetivo intuito nao_reflet* nossa_intencao em_momento_algum em_nenhum_momento
misunderstand: mal_entend* mal_interpret* interpret* mal_entendid* distorc* deturp* contexto tirad*
value: valor* respeit* inclus* divers* igualdad* principio* tradic* defend*
joke: brincadeira* humor piada* ironi* sarcas* satira zoeira
funny: engrac*
if: se caso
but: mas embora
because: porque pois motivo causa
not: nao nem sem
only: so apenas
already: ja como_ja
always: sempre anos
many: muitas meia_duzia
what-q: por_que qual onde como
policy: politica* termos condic* regra* regulament* contrato* clausula* norma*
explain: explic* esclarec* repet* menciona*
complain: reclam* queix* chor* mimimi drama*
threat: bloque* process* advogad* judic* difam* caluni*
mock: parabens bravo uau querid* amor campeao genio* especialist* nossa
happy: feliz felizes
fact: factos prova* invent*
obvious: clar*
price: preco* barat* car* pag* custo* dinheiro euros
try: tent* trabalh*
know: sab* pensa* acha* acredit*
correction: correc* retific* errata corrigi* atualizacao editado
rumour: boat* rumor* circul* viral desment* nega* boato boatos circula circulam correm_nas print montagem golpe burla nao_e_nosso nao_e_nossa ao_contrario_do fake_news nao_fechamos
instead: sim
weekday: segunda segunda_feira terca quarta quarta_feira quinta sexta sabado domingo
month: janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
today: hoje agora imediat* ja logo
yesterday: ontem passad* anterior*
tomorrow: amanha proxim*
time-unit: semana* mes meses hora* minuto* dia dias data*
link: link
number-word: dois duas tres quatro cinco seis sete oito nove dez primeir*
place: endereco rua lugar local sala
product-safe: cont* lote produto* segur* qualidade
promo: promoc* desconto* nov* estrei* gratis sorteio chega* colecao
shop: compr* loja* menu cardapio pao bolo* cafe pizza hamburguer* receita*
official: oficial* comunicado* nota_oficial declara*
open-hours: abr* abert* horario*
outage: manutenc* incident* avaria* cort* rede servico*
weather: chuva* temporal nevoeiro vento greve* obras
deliver: entreg* envio* pacote*
job: vaga* contrata* candidat* busca*
event: evento* show concerto* jogo* festival* musica filme livro podcast episodio
greeting: ola oi bom boa bem_vind* prezad*
positive: otim* bom boa bem melhor maravilh*
information: informac* inform* aviso*
password: senha* dados banco*
come: vem esper*
during: ate antes depois durante enquanto desde
feedback: critica* opinia*
do: fazer faz fiz* feit* fez
be-past: foi foram era sido
let: pod* consegu*
want: quer*
problem: problema* incidente* situacao caso assunto
decision: decis*
experience: experiencia* expectativa* merec*
lack: falta*
dear-sir: caro cara senhor*
sorry-not: nao_vamos_pedir
they-sorry: pediu_desculpa* pede_desculpa* pedem_desculpa* se_desculp* pedir_desculpa* pedir_perdao exige* ha_um_mes
guilty-pleasure: culpados dieta
ask-question: desculpe_pode desculpa_qual com_licenca
on-us: culpa_nossa erro_nosso mea_culpa vacilo_nosso e_nossa e_nosso foi_mal pisamos_na_bola nossa_responsabilidade erramos_feio
no-excuse: nao_ha_desculpa* nao_tem_desculpa sem_mas nao_e_desculpa
wrong-deed: ignor* exclui* discrimin* copiamos plagi* roub* humilh* racismo machismo assedio explor* sem_autorizacao sem_perguntar maltrat* destrat* rimos
worth: deviamos_ter falhamos_com decepcion* desiludi* frustr* confianca trai* devemos devo
cond-hurt: se_alguem se_ofendemos a_quem_se quem_se_sentiu possa_ter tenha_sentido tenham_sentido eventuais
stir: polemic* repercuss* reac* debate* conversa* ruido controvers* inquiet* mal_estar leituras proporcao suscit*
passive-wrong: foram_cometid* houve_falhas lamentav* infeliz nem_sempre o_ocorrido o_sucedido episodio
as-said: como_ja ja_dissemos ja_respondemos esta_no esta_na no_contrato no_regulamento voce_assinou assinou aceitou ler leia leu rotulo instrucoes consta
no-further: fim_da basta encerra*
veteran: todo_mundo
denial: nao_e_verdade e_mentira e_falso e_falsa e_boato nao_aconteceu
not-but: e_nao_a onde_se_le deve_ler leia_se o_certo o_certo_e link_certo dissemos_que escrevemos esta_errado corrigindo errata retificacao trocamos
not-our-doing: alhei* terceiros quem_fez contratad* culpa_do o_novo sem_autorizacao nao_autorizad* agendad* automatic*
service-talk: manda_dm por_dm por_mensagem_privada numero_do_pedido lamentamos_saber pela_demora pelo_atraso pelo_transtorno pelo_incomodo a_demora que_pena poxa ajud* assist* atend* apoio
grave: pedimos_desculpa* peco_desculpa* pedimos_perdao profundamente envergonh* assumimos assumo as_familias grave* seri* importante*
repair-act: retiramos apagamos reembols* reimprim* a_partir_de desde_hoje ainda_hoje ate_sexta o_dinheiro_de vamos_devolver
daily-life: receita forno verao inverno jardim leitores prova entrada_livre link_na sabia_que bom_dia menu cerveja bolo pao celebr* aniversario festa*
how-to-neutral: pode abrimos fechamos_as ate_as imagina que_bom ate_ja
belittle: hater* troll* ativista* ofendid* lacrador* idiot* ignorant* palhac* mentiros* preguic* invej* exager* indign* calma sensiv* vitimis* histeri* injust* linchamento manipul* politiz* persegui* era_brincadeira e_brincadeira era_so geracao cancelamento mimimi lacracao
scold: cresce cresca relaxa relaxe gente_que se_nao_gostou quem_nao_gosta nao_gostou ninguem_e_obrigado e_so_nao a_porta obriga* porta tchau livre escolh* sai francamente olha convenhamos
public-figure: jogador* treinador* tecnico ator atriz cantor* influencer* politic deputad* policia autoridad* governo prefeit* camara autarca ministr* juiz tribunal concorren* rival*
sneer: engracado_que curioso_que coincidencia imagina coitad* convenientemente
`,
};
