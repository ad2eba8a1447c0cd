/** Portuguese of Portugal and of Brazil. */
export const pt = `
[common]
o|a|os|as|do|da|dos|das|em|no|na|nos|nas|um|uma|que|e|é|não|para|por|com|foi|se|você|vocês|seu|sua|nosso|nossa|mais|mas|como|ao|à|já|está|são|isso|ele|muito|também|até|sem|oi|olá|obrigado|obrigada|desculpe|desculpa|desculpas|sentimos|lamentamos|pedimos|estamos|hoje|de

[sorry.strong]
pedimos|peço|pedir|pedir-lhe|pedindo|pedirmos|pede ?.. desculpa|desculpas|perdão|desculpem
apresentamos|apresento|apresentar|oferecemos|deixamos|deixo|ficam|registramos|expressamos ?.. desculpas|desculpa
nossas|minhas|as ?nossas ?mais sinceras|profundas desculpas
nossas|minhas|nosso sinceras|mais|profundas|públicas|desculpas|perdão
desculpas|perdão|desculpa ?.. a|por|pelo|pela|pelos|pelas|aos|às|todos
desculpamo|desculpo|penitenciamo|retratamo|retrato|retratar nos|me
nos desculpamos|retratamos|penitenciamos
devemos|devo|deve ?.. desculpa|desculpas
desculpem|perdoem|perdoe|perdoa|desculpe|desculpa ?nos|me|a|pelo|pela|pelos|por|o
nos|me desculpem|desculpe|perdoem|perdoe
mil desculpas|perdões
aceite|aceitem ?.. desculpas
perdão|desculpas$
[sorry.weak]
sentimos|sinto|sentir ?muito|imenso|profundamente|bastante|mesmo
lamentamos|lamento|lamentar ?muito|imenso|profundamente|sinceramente
nos|me|custa envergonha|entristece|dói
[sorry.light]
^desculpe|desculpa|desculpem|perdão|perdoe|licença|com
desculpa|desculpe|desculpem$
foi mal
^opa
[admit]
erramos|errei|falhamos|falhámos|falhei|vacilamos|pisamos|mancada|bobeamos|cagamos
erramos|errámos ?feio|rude|na|no|e
metemos ?.. água|pés|pata
pisamos ?.. bola
estivemos|estávamos|estive ?muito mal|errados|errado|aquém|péssimos
cometemos|cometi ?.. erro|erros|falha|injustiça|equívoco
nos|me enganamos|enganei|equivocamos|excedemos|passamos
enganámo|enganamo|excedemo|equivocamo nos
é|foi|era|erro|culpa|falha|responsabilidade ?.. ?um|uma ?toda|só|exclusivamente|inteiramente|totalmente nosso|nossa|meu|minha
nosso|nossa|meu|minha ?próprio|grande|inteira erro|culpa|falha|responsabilidade|descuido|incompetência|negligência
erro|culpa|falha|responsabilidade|descuido|vacilo ?.. nosso|nossa|minha|meu
assumimos|assumo|reconhecemos|reconheço|admitimos|admito|aceitamos ?.. erro|erros|culpa|responsabilidade|falha|falhas|errámos|erramos|inteira|consequências|mal
não devíamos|deveríamos|devia|deveria|devíamos|podíamos|tínhamos|soubemos|cumprimos|estivemos|fomos|verificamos|verificámos|conferimos ?.. ?ter
nunca|jamais devíamos|deveríamos|deveria|devia|devíamos
devíamos|deveríamos|tínhamos|devia|deveria ?.. ter|confirmado|verificado|avisado|ouvido|perguntado
fizemos|tratamos|tratámos|respondemos|respondi|gerimos|calculamos|comunicamos|agimos|fomos ?.. mal|grosseria|grosseiros|grosseiro|arrogância|arrogantes|desrespeitosos|desprezo|insensíveis|injustos|negligentes|infelizes
ofendemos|magoamos|magoámos|desrespeitamos|prejudicamos|enganamos|mentimos|traímos|decepcionamos|desiludimos|ferimos|quebramos|perdemos ?.. ?confiança
tem|tens|têm ?.. razão
não há|tem|temos|existe|procuramos|buscamos ?.. desculpa|desculpas|justificação|justificativa|desculpe|atenuantes
sem desculpas|atenuantes|justificativas$
que vergonha
envergonhados|vergonha|envergonhado
por descuido|erro|falha ?.. nosso|nossa
cobramos|vendemos|prometemos|divulgamos|deixamos|esquecemos|perdemos ?.. mais|duas|indevid*|vezes|errad*|fora|sem
fomos|somos|sou|fui ?nós|eu|os|o ?únicos responsáveis|responsável|culpados|nós
[fault]
foi|era|é|ficou|resposta|piada|mensagem|post ?um|uma ?.. ofensiv*|machista|racista|infeliz|inaceitável|inadmissível|grosseir*|desrespeitos*|cruel|errado|feio|lamentável|insensível|vergonhos*|indefensável|injustificável|preconceituos*|imperdoável
inaceitável|inadmissível|imperdoável|indesculpável
não tem|teve desculpa|graça|justificativa|perdão
em nome de|da|do
[repair]
devolv*|reembols*|ressarc*|estorn*|indemniz*|indeniz*|compens*|corrig*|refaz*|substitu*
vamos|vou|iremos devolver|reembolsar|corrigir|resolver|compensar|rever|ligar|arrumar|consertar
foi|já|está|retiramos|removemos|apagamos|retirámos|apagámos|suspendemos ?.. retirad*|removid*|apagad*|corrigid*|campanha|post|peça
[never]
não ?se ?voltará|vai|volta|voltar|repetirá|repetir|acontecerá|acontecer ?.. ?a ?se ?repetir|acontecer|mais
nunca mais
aprendemos|aprender
a partir|desde de|hoje
[routine]
transtorno|transtornos|incómodo|incómodos|incômodo|incômodos|inconveniente|inconvenientes|demora|espera|atraso|atrasos|aborrecimento|maçada|constrangimento|chateação|contratempo
saber|ler|ouvir ?.. disso|isso|disto|isto|que
em saber|ler
sua|tua|seu|teu experiência|pedido|encomenda|situação|caso|mensagem|voo
[ask]
dm|mp|privado|inbox|direct|mensagem|privada
número|numero|nº|código ?.. pedido|encomenda|reserva|protocolo|cliente|contrato|cpf|nif|linha
manda|mande|envia|envie|chama|chame|envia-nos|contacte|contacta|fale|passa|passe|escreva|indique|entre ?.. ?nos|me|a|o|pra|em|com|gente|contato|dm
pode|podes|poderia|consegue|consegues ?.. enviar|mandar|indicar|confirmar|passar|informar|partilhar|dizer|nos|verificar
em breve|instantes
sac|atendimento|suporte
vamos|estamos ver|verificar|analisar|verificando
[service]
manutenção|obras|avaria|greve|instabilidade|sistema|fila|filas|fora|interrupção|chuvas|chuva
site|app|aplicativo|linha|rede ?.. ar|fora|lento|lenta|instável
fechad*|encerrad*
[cond]
se|caso ?.. alguém|algum|alguma|alguns|você|houve|ofend*|magoa*|incomod*|chate*|sentiu|nosso|nossa|causamos
a|aos|quem|todos|àqueles|os|as ?.. ?que ?se ?possa ?.. sentiram|sentiu|sentido|sentirem|ofendid*|ofendeu|magoou
possa|possam|tenha|tenham|pudesse ?.. ofendid*|causado|magoado|sentid*|incomodado|ter|parecido|ofender
eventual|eventuais|qualquer ?.. transtorno|ofensa|mal|desconforto|incómodo|entendido|constrangimento
[misund]
mal ?.. entendido|entendidos|interpretad*|interpretação|compreendid*|entendida
polémica|polêmica|repercussão|controvérsia|reações|mal-estar|celeuma
se ?tenha ?.. sentid*|sinta|sentiu|ofendid*
algumas|alguns|parte|certas ?.. pessoas|seguidores|público|utilizadores
que ?.. pense|veja|sinta|vejas|sintas|ache|aches ?.. assim|isso
sensibilidades|suscetibilidades
tirada|interpretad*
[nonap]
foram cometidos|cometidas|registadas|registadas
houve|ocorreram|aconteceram ?.. erros|falhas|equívocos|falha
não|nunca|jamais ?.. era|foi|houve|tivemos|é|quisemos|pretendemos|quis|tínhamos ?.. intenção|objetivo|propósito|intuito|ofender|magoar|desrespeitar
intenção|objetivo|intuito ?.. nunca|não|era|jamais|sempre
longe de nós|mim
sem|nunca ?.. intenção
lamentamos|sentimos|lamento|sinto ?.. polémica|polêmica|repercussão|reação|interpret*|entend*|sinta|sentir|situação|ofend*|pense|veja|mal|percebida|visto
quem nos|me conhece
respeitamos|entendemos|compreendemos ?.. opiniões|críticas|opinião|reações|nem|todos
é ?uma pena que
[def.blame]
leia|lê|leu|leste|bastava|basta|lesse|lendo ?.. ler|regulamento|antes|contrato|instruções|rótulo|bula|bem|condições|anúncio
se ?.. tivesse|tivesses|soubesse|lesse|leu|prestasse ?.. ?lido|atenção|visto
antes de ?.. acusar|falar|criticar|reclamar|opinar|postar|julgar|insultar|escrever|ofender
problema|culpa|responsabilidade ?.. seu|sua|teu|tua|vocês|cliente|você
nem ?.. ?se leu|sabe|esteve|pisou|deu|comprou|é
você|o|a|quem ?.. assinou|aceitou|escolheu|concordou|não|devia
[def.belittle]
mimimi|drama|dramas|frescura|exager*|haters|hater|invejos*|chorões|choro|chorar|militância|lacração|patrulha|ofendidinh*|histeria|virtuais
idiota*|mentiros*|ridícul*|ignorante*|palhaç*|burr*|mal educad*|desocupad*|estúpid*
não ?.. é ?.. tanto|caso|fim
há|tem|gente ?.. ?quem problemas|coisas|desocupada|reclamar
ninguém ?mais|nunca ?se reclamou|queixou|reclama
só|apenas|única|único ?.. você|pessoa|dois|três|meia|cliente|reclam* ?.. ?reclam*
hoje ?.. tudo ?.. ofende|problema|ofensa
era|é|foi ?só|apenas ?uma brincadeira|piada|humor|ironia
[def.sarcasm]
obrigad*|agradecemos|grat* ?.. ?pela|pelo|pelas lição|lições|publicidade|aula|conselho|dica|divulgação|propaganda|sabedoria|engajamento
parabéns ?.. por|pela|pelo
claro|sim,
coitad*|tadinh*
beijo|bjs|beijos|beijinho ?.. ?no|ombro
🙄|👏|🤡|🙃|💅|😏|🍿|🤷|🥱
da próxima
[def.rules]
como|conforme já|dissemos|explicado|informado|explicamos|referido ?.. ?dissemos|explicamos|informado|dito|explicado|referimos|respondemos
já ?lhe|te|foi|tinha|havíamos ?.. dissemos|explicamos|explicámos|respondemos|informamos|explicado|respondido|avisado|avisamos
está|estava|consta|constam ?.. regulamento|contrato|escrito|claro|site|termos|condições|rótulo|cardápio
regras|regulamento|regra ?.. são|claras|claro|iguais|clara|é
nada|mais ?.. acrescentar|dizer|declarar|discutir
não vamos|vou|iremos ?.. discutir|responder|perder|alimentar|debater|mudar|pedir|tolerar|admitir
assunto encerrado
ponto final
nossa|nossas ?.. página|casa ?.. regras
[def.dismiss]
se ?não|tá|está|acha ?.. gosta|gostou|gostas|quer|concorda|caro|satisfeito|serve ?.. ?é|só|não|basta|porta|compre|há|pode|vá
ninguém ?te|o|a|lhe|é obrig*|pediu|obrigado|perguntou
é só não ?.. comprar|vir|seguir|voltar
procure|procura|vá|vai ?.. outro|outra|concorrência|concorrente
porta ?.. ?da serventia|casa|rua|aberta
não ?.. faz|fará|vamos|sentiremos ?.. falta
passar|passe ?bem
[def.threat]
advogad*|jurídico|processo|processar|difamação|difamaç*|calúnia|judicial|judiciais|tribunal|justiça|queixa|injúria|legais
bloque*|denunci*|apagad* 
[def.deny]
^isso|mentira|falso ?.. não|é|mentira|falso
é mentira
mente|mentindo|mentes|inventa*|inventar|má-fé|má
não é|foi ?.. verdade|bem|assim
você|senhor|senhora|o ?.. ?está|que ?.. equivocad*|enganad*|mentindo|confund*
[exc.person]
erro humano
colaborador|funcionário ?.. já|agiu|isolad*|desligad*
[exc.agency]
agência|produtora|empresa|fornecedora|gráfica|assessoria ?.. extern*|contratad*|terceir*|sem|não|responsável|que|enviou|errou|criou
[exc.hack]
hacke*|invadid*|clonad*|pirate*|comprometid*|invasão|hackers
alguém ?.. acesso|acedeu|acessou|entrou|senha|palavra-passe
não ?.. fomos|foi ?.. nós|equipe|equipa
[exc.supplier]
culpa|erro|falha|responsabilidade|problema|causa ?.. é|foi|do|da|dos|de ?.. transportadora|correios|ctt|fornecedor*|sistema|plataforma|alfândega|banco|agência|gráfica|algoritmo|aeroporto|terceir*|parceir*|fabricante|prefeitura|câmara|governo|operadora
transportadora|fornecedor|sistema|gráfica|plataforma|correios|algoritmo|operadora|ferramenta ?.. não|que|atras*|falhou|perdeu|errou|enviou|garant*|public*|entreg*|trocou
falha|erro|problema|bug ?.. técnic*|informátic*|sistema|automátic*|fornecedor|plataforma
não ?.. é|depende|foi|temos|somos ?.. culpa|nós|responsabilidade|nossa|controlo|controle|nosso|nossas|responsáveis
alheio|alheia|alheios|fora|foge ?.. nossa|nosso|vontade|controlo|controle|nós
[exc.context]
tirad*|retirad*|fora|descontextualizad*|recorte|editad*|cortad*|cortaram ?.. contexto|vídeo|frase|segundos
[exc.circumstance]
devido|por|com|dadas ?.. pandemia|movimento|circunstâncias|chuvas|falta|pressão|correria|greve|equipa|equipe ?.. ?reduzida
ninguém ?.. podia|poderia|conseguiria ?.. prever|adivinhar|fazer|imaginar
eram|era|foram ?.. outros|outra ?.. tempos|época
outras|todas|qualquer ?.. marcas|empresas|um ?.. também|fazem|faz|acontece
[noexc]
não|nem|sem ?.. desculpa*|estagiári*|culpar|culpa|justific*|agência|fornecedor|hacker*|algoritmo
[cor]
^errata|correção|correcção|retificação|rectificação|retificamos|corrigimos|corrigindo|esclarecimento|atualização|retificando|nota|ops
errata
onde se lê|lia
corrig*|retific* 
# .. não #
não # ?.. mas|e|sim
e|não não|é|às|dia|a|o|em ?.. #
na verdade|realidade
correto|correta|certo|certa|corretos ?.. é|são|aqui
valor|data|link|horário|preço|nome|telefone|número|endereço ?.. corret*|cert*|errad*|incorret*
publicamos|publicámos|dissemos|informamos|informámos|divulgamos|indicamos|anunciamos|escrevemos|disse|tinha|havia|trocamos|trocámos|atribuímos|afirmamos ?.. errad*|mas|não|é|erroneamente|incorret*|por|dito|lapso|afinal
em vez|lugar de
ao contrário do ?que
versão|post|publicação|informação|matéria|tabela|gráfico|legenda ?.. anterior|errad*|incorret*|trocad*|lapso
afinal
[cor.post]
é|são falso|falsa|boato|mentira|fake|falsos|golpe
^falso|boato|mentira
não é verdade|verdadeira
não vamos|vai|procede|fechamos|fechar|emitimos ?.. ?fechar
boato|boatos|fake|notícia|mensagem|circula|circulam|áudio ?.. falsa|falso|news|circula|não|whatsapp|procede
[meta]
sem|zero|nada|chega|nem ?.. desculpas|desculpa
desculpa|desculpe|desculpem|sinto|perdão,|mas|aí|não ?.. não|dieta|vizinh*|inverno|verão|bolso|concorrência|mãe|sogra|sumido|nutricionista|segunda|spoiler|insist*|boletos
desculpa|perdão|desculpe|desculpas ?por ?.. ser|spoiler|existir|tão|estrag*
não ?.. precisa|precisas|peça|tem|há|vamos|vou|pedimos ?.. desculpa*|desculpar|pedir
como|quando|quem|última|saber|arte|curso ?.. pedir|desculpa*|perdão
pediu|pede|pedem|pediram|pedir ?.. desculpa|desculpas|perdão
desculpas|perdão ?.. ministr*|president*|jogador|cantor
comunicado|nota ?.. oficial|desculpas
não ?.. desculpas ?.. pedem
aceites|aceita|aceitamos ?.. desculpas
com ?a licença
dia do perdão
[third]
pediu|pede|pediram|pedem|exig*|espera ?.. desculpa|desculpas|perdão
desculpou|retratou ?se
se desculpou|retratou|desculpa
[condole]
pêsames|condolências|falecimento|luto|perda|morte|vítimas|solidariedade
[closed]
não temos|fazemos|abrimos|aceitamos|há|vendemos|trabalhamos
fechamos|fechad*|esgotad*|encerram*
[values]
nossos valores
comprometid*|compromisso
acreditamos
há # anos
[but]
mas|porém|contudo|embora
no entanto
`;
