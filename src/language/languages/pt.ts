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
nosso|nossas|as|meu pedido|nossas ?de desculpa|desculpas
imensa|imensas|sincera|pública desculpa|desculpas
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
[repair]
devolv*|reembols*|ressarc*|estorn*|indemniz*|indeniz*|compens*|corrig*|refaz*|substitu*
vamos|vou|iremos devolver|reembolsar|corrigir|resolver|compensar|rever|ligar|arrumar|consertar
foi|já|está|retiramos|removemos|apagamos|retirámos|apagámos|suspendemos ?.. retirad*|removid*|apagad*|corrigid*|campanha|post|peça
[never]
não ?se ?voltará|vai|volta|voltar|repetirá|repetir|acontecerá|acontecer ?.. ?a ?se ?repetir|acontecer|mais
[routine]
transtorno|transtornos|incómodo|incómodos|incômodo|incômodos|inconveniente|inconvenientes|demora|espera|atraso|atrasos|aborrecimento|maçada|constrangimento|chateação|contratempo
saber|ler|ouvir ?.. disso|isso|disto|isto|que
em saber|ler
problema|má|péssima ?experiência
infelizmente ?.. esgot*|acabou|indisponível
[ask]
dm|mp|privado|inbox|direct|mensagem|privada
número|numero|nº|código ?.. pedido|encomenda|reserva|protocolo|cliente|contrato|cpf|nif|linha
manda|mande|envia|envie|chama|chame|envia-nos|contacte|contacta|fale|passa|passe|escreva|indique|entre ?.. ?nos|me|a|o|pra|em|com|gente|contato|dm
pode|podes|poderia|consegue|consegues ?.. enviar|mandar|indicar|confirmar|passar|informar|partilhar|dizer|nos|verificar
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
[misund]
mal ?.. entendido|entendidos|interpretad*|interpretação|compreendid*|entendida
polémica|polêmica|repercussão|controvérsia|reações|mal-estar|celeuma
se ?tenha ?.. sentid*|sinta|sentiu|ofendid*
algumas|alguns|parte|certas ?.. pessoas|seguidores|público|utilizadores
tirada|interpretad*
[nonap]
foram cometidos|cometidas|registadas|registadas
houve|ocorreram|aconteceram ?.. erros|falhas|equívocos|falha
não|nunca|jamais ?.. era|foi|houve|tivemos|é|quisemos|pretendemos|quis|tínhamos ?.. intenção|objetivo|propósito|intuito|ofender|magoar|desrespeitar
intenção|objetivo|intuito ?.. nunca|não|era|jamais|sempre
sem|nunca ?.. intenção
lamentamos|sentimos|lamento|sinto ?.. polémica|polêmica|repercussão|reação|interpret*|entend*|sinta|sentir|situação|ofend*|pense|veja|mal|percebida|visto
respeitamos|entendemos|compreendemos ?.. opiniões|críticas|opinião|reações|nem|todos
episódio|situação|momento|incidente ?.. lamentar|lamentável|infeliz|menos
em nenhum momento
impressão|leitura|perceção|percepção|sensação ?.. ?essa|outra|errada
[def.blame]
leia|lê|leu|leste|bastava|basta|lesse|lendo ?.. ler|regulamento|antes|contrato|instruções|rótulo|bula|bem|condições|anúncio
problema|culpa|responsabilidade ?.. seu|sua|teu|tua|vocês|cliente|você
você|o|a|quem ?.. assinou|aceitou|escolheu|concordou|não|devia
[def.belittle]
mimimi|drama|dramas|frescura|exager*|haters|hater|invejos*|chorões|choro|chorar|militância|lacração|patrulha|ofendidinh*|histeria|virtuais
não ?.. é ?.. tanto|caso|fim
ninguém ?mais|nunca ?se reclamou|queixou|reclama
hoje ?.. tudo ?.. ofende|problema|ofensa
era|é|foi ?só|apenas ?uma brincadeira|piada|humor|ironia
[def.sarcasm]
obrigad*|agradecemos|grat* ?.. ?pela|pelo|pelas lição|lições|publicidade|aula|conselho|dica|divulgação|propaganda|sabedoria|engajamento
claro|sim,
🙄|👏|🤡|🙃|💅|😏|🍿|🤷|🥱
[def.rules]
como|conforme já|dissemos|explicado|informado|explicamos|referido ?.. ?dissemos|explicamos|informado|dito|explicado|referimos|respondemos
já ?lhe|te|foi|tinha|havíamos ?.. dissemos|explicamos|explicámos|respondemos|informamos|explicado|respondido|avisado|avisamos
está|estava|consta|constam ?.. regulamento|contrato|escrito|claro|site|termos|condições|rótulo|cardápio
não vamos|vou|iremos ?.. discutir|responder|perder|alimentar|debater|mudar|pedir|tolerar|admitir
[def.dismiss]
se ?não|tá|está|acha ?.. gosta|gostou|gostas|quer|concorda|caro|satisfeito|serve ?.. ?é|só|não|basta|porta|compre|há|pode|vá
é só não ?.. comprar|vir|seguir|voltar
procure|procura|vá|vai ?.. outro|outra|concorrência|concorrente
passar|passe ?bem
[def.threat]
advogad*|jurídico|processo|processar|difamação|difamaç*|calúnia|judicial|judiciais|tribunal|justiça|queixa|injúria|legais
[def.deny]
^isso|mentira|falso ?.. não|é|mentira|falso
não é|foi ?.. verdade|bem|assim
[exc.person]
foi|culpa|é|por|pelo|pela ?.. estagiári*|agência|fornecedor|gráfica|empresa ?extern* ?.. quem|que
[exc.agency]
agência|produtora|empresa|fornecedora|gráfica|assessoria ?.. extern*|contratad*|terceir*|sem|não|responsável|que|enviou|errou|criou
[exc.hack]
hacke*|invadid*|clonad*|pirate*|comprometid*|invasão|hackers
não ?.. fomos|foi ?.. nós|equipe|equipa
[exc.supplier]
transportadora|fornecedor|sistema|gráfica|plataforma|correios|algoritmo|operadora|ferramenta ?.. não|que|atras*|falhou|perdeu|errou|enviou|garant*|public*|entreg*|trocou
[exc.context]
tirad*|retirad*|fora|descontextualizad*|recorte|editad*|cortad*|cortaram ?.. contexto|vídeo|frase|segundos
vídeo|frase|áudio|imagem|imagens|entrevista ?.. cortad*|editad*|tirad*|manipulad*
[exc.circumstance]

[noexc]
não|nem|sem ?.. desculpa*|estagiári*|culpar|culpa|justific*|agência|fornecedor|hacker*|algoritmo
se|como|evitar|contra ?.. hacke*|invadid*|clonad*|golpe*|phishing
[cor]
^errata|correção|correcção|retificação|rectificação|retificamos|corrigimos|corrigindo|esclarecimento|atualização|retificando|nota|ops
errata
onde se lê|lia
corrig*|retific*
# .. não #
e|não não|é|às|dia|a|o|em ?.. #
correto|correta|certo|certa|corretos ?.. é|são|aqui
valor|data|link|horário|preço|nome|telefone|número|endereço ?.. corret*|cert*|errad*|incorret*
publicamos|publicámos|dissemos|informamos|informámos|divulgamos|indicamos|anunciamos|escrevemos|disse|tinha|havia|trocamos|trocámos|atribuímos|afirmamos ?.. errad*|mas|não|é|erroneamente|incorret*|por|dito|lapso|afinal
ao contrário do ?que
afinal
escrevemos|dissemos|publicámos|publicamos|informámos|informamos|indicámos|noticiámos|noticiamos|postamos ?.. são|é|era|não|mas|afinal|está|custa
esclarecemos|esclarecer|clarificamos|corrigimos|corrijo|retifico|corrigir
onde|quando ?.. se|dizia|escrevemos ?.. lê|lia|leia|deve
deve|devia|queríamos|queria ler|dizer|constar|ler-se
preço|data|hora|horário|valor|número|morada|endereço|link|nome ?.. correto|certo|correta|certa|real|verdadeir* ?.. é|são
como ?foi|se noticiado|diz|circula|divulgado|escreveu
como dissemos|escrevemos|publicámos|anunciámos|publicamos$
terça|segunda|quarta|quinta|sexta|# ?.. e não
[cor.post]
é|são falso|falsa|boato|mentira|fake|falsos|golpe
não é verdade|verdadeira
não vamos|vai|procede|fechamos|fechar|emitimos ?.. ?fechar
boato|boatos|fake|notícia|mensagem|circula|circulam|áudio ?.. falsa|falso|news|circula|não|whatsapp|procede
é|são ?um|uma fraude|burla|golpe|esquema|montagem|boato|falso|falsa|mentira
não ?.. clique*|partilh*|compartilh*|reencaminh*|repass*
não ?é|são verdade|procede que
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
ministr*|president*|prefeit*|autarca|governo|deputad*|senador*|jogador*|treinador*|técnico|cantor*|ator|atriz|papa|bispo|rei|governador*|vereador*|influenciador*|apresentador*|rival|ele|ela|eles|piloto|árbitro|federação ?.. pede|pediu|pedem|pediram|se|já|lamenta|lamentou|assume|assumiu|admite|admitiu|reconhece|reconheceu|desculpou ?.. desculpa|desculpas|perdão|erro|culpa|responsabilidade|desculpou|retratou
disse|diz|afirmou|declarou|escreveu|leu|segundo o|a|ele|ela
exig*|reclam*|querem|esperam ?.. desculpas|retratação
[condole]
pêsames|condolências|falecimento|luto|perda|morte|vítimas|solidariedade
[closed]
não temos|fazemos|abrimos|aceitamos|há|vendemos|trabalhamos
fechamos|fechad*|esgotad*|encerram*
[values]
comprometid*|compromisso
[but]
mas|porém|contudo|embora
[refuse]
não|nem|nunca|jamais ?nos|me|te|lhe ?vamos|vou|iremos|queremos|precisamos|temos|tenho|devemos|esperem|espere ?de|que|a|por ?.. pedir*|desculpar*|retratar*|arrepend*
não pedimos|peço|pediremos ?.. desculpa|desculpas|perdão
[look]
mês|semana|ano|dia ?passad*|atrás ?nos|lhe|vos pedimos|desculpámos|desculpamos|pedi ?.. ?desculpa|desculpas|perdão
[feel]
sentimos|sinto ?muita|um|uma|tanto|o|a|os|as|muito orgulho|cheiro|saudade|saudades|amor|paixão|mar|música|ritmo|verão|calor|frio|energia|samba|fado|alegria|carinho|vontade|cócegas|arrepio|borboletas|futebol|brisa|magia|felizes|torcida|sabor
[mock]
desculp*|perdão|perdoa|sentimos|sinto ?.. dieta|balança|carteira|bolso|chefe|patrão|calças|academia|ginásio|ex|sogra|calorias|vizinhos|despertador|salada|boletos|esfarrapadas
desculp*|perdão|sentimos|sinto ?.. demais|tão|irresistíve*|gostos*|delicios*|bonit*|bom|viciante*
desculp*|perdão antecipad*
desculp* ?.. vício
[promo]
desconto|descontos|promoção|oferta|saldos|workshop|oficina|curso|palestra|podcast|episódio|estreia|exposição|livro|música|catálogo|coleção|concerto|bilhete|ingresso|ingressos|sorteio|leve
[admit.act]
mentimos|enganámos|ignorámos|ignoramos|escondemos|ocultámos|copiámos|copiamos|plagiámos|plagiamos|discriminámos|humilhámos|humilhamos|subestimámos|subestimamos|negligenciámos|negligenciamos|desrespeitámos|ofendemos|insultámos
publicámos|publicamos|usámos|usamos|vendemos|cobrámos|cobramos|deixámos|deixamos|enviámos|enviamos|partilhámos|compartilhamos|servimos|apagámos|tratámos|tratamos|prometemos|respondemos ?.. sem|fals*|autorização|alheia|indevid*|vencid*|fora|privad*|mais|menos|mal|racista|machista|ofensiv*|vítima|menor|sozinh*
não ?vos|te|lhe|o|a|nos ouvimos|cuidámos|cuidamos|respeitámos|respeitamos|avisámos|avisamos|protegemos|revimos|verificámos|cumprimos|respondemos|pensámos|pensamos|perguntámos|soubemos|agimos|estivemos|lemos|conferimos|checamos|fizemos|demos|revisamos
fomos|fui|estivemos ?muito|pouco|demasiado injust*|grosseir*|arrogante*|negligente*|descuidad*|lentos|irresponsáve*|insensíve*|mal|infeliz*|rudes|burros
foi|é|era uma|um ?.. ?grave falha|erro|vergonha|estupidez|asneira|descuido|vacilo|mancada ?.. nossa|nosso|desta|grave|minha|envergonha
demorou|demorámos|demoramos|tardámos ?.. demasiado|demais|minutos|horas|dias|semanas
devíamos|deveríamos|devia|podíamos tê|ter
coberta|coberto|toda|inteira|total ?de razão
não podia|devia|podíamos|devíamos|há
pisámos|pisamos|metemos|demos|fizemos ?.. bola|risco|argolada|cabeçada|mancada|bobagem|besteira|feio|asneira|vexame|porcaria
a|é|foi ?toda|só culpa|falha|responsabilidade ?.. nossa|minha$
foi|era|é muito|tão ?errado|errada|feio|injusto|grave
piada|texto|mensagem|campanha|post racista|machista|ofensiv*|preconceituos*
prometemos .. e não
[exc.third]
fornecedor*|agência|gráfica|estagiári*|colaborador*|correspondente|freelancer|funcionári*|ex-funcionári*|empreiteiro|transportadora|estafeta|motoboy|entregador|fabricante|distribuidor*|plataforma|ferramenta|algoritmo|sistema|tradutor*|corretor|autocorretor|software|robô|bot|ia|designer|produtora|laboratório|câmara|prefeitura|organizador*|promotor*|terceir*|companhia|banco|alfândega|correios|ctt|voluntári*|moderador*|fotógraf*|operadora|alguém|franquead*|parceir*|social|hackers ?.. publicou|escreveu|copiou|mandou|enviou|subiu|programou|imprimiu|cometeu|enganou|falhou|errou|confundiu|perdeu|atrasou|garantiu|assegurou|usou|criou|desenhou|traduziu|apagou|esqueceu|causou|provocou|passou|disse|fez|trocou|duplicou|gerou|cobrou|partiu|quebrou|avisou|postou|agiu|decidiu|respondeu|falharam|erraram|mandaram|publicaram
quem errou|falhou|trocou|publicou|escreveu|atrasou|fez|mandou ?.. foi
publicad*|criad*|feit*|gerid*|programad*|desenhad*|escrit*|gerad*|geradas|traduzid*|enviad*|autoria|da autoria ?.. por|pela|pelo|da|do ?.. agência|fornecedor|estagiári*|terceir*|extern*|ferramenta|ia|inteligência|gráfica|parceiro|empresa
ninguém ?.. da|daqui|na|cá equipa|equipe|emissora|redação|casa|escreveu|sabia
isso|aí|reclam*|fale|fala|pergunt*|queix* ?.. é|com ?com ctt|correios|transportadora|companhia|fabricante|câmara|prefeitura|banco|eles
daqui|nós|daqui ?.. saiu|entregámos|entregamos|cumprimos|enviámos ?.. ?prazo|bem|perfeito
conta ?.. invadida|hackeada|clonada|comprometida|pirateada
cortadas|cortado|editado|cortada ?.. ?de propósito|contexto|inteiro
quem .. foi a|o|um|uma
outra|outro empresa|companhia|equipa|equipe
[def.calm]
calma|acalm*|relax*|respir* ?.. ?fundo|lá
parem|para|pare|deixem|chega|basta|deixa ?.. de ?.. chorar|reclamar|mentir|inventar|procurar|choro|drama|mimimi|exagerar
volte|volta|voltem quando
[def.scold]
não ?faz|tem|tens|sabe|percebe|entende ?.. ideia|noção|nada|formação|gosto|educação|vergonha|diferença
gente|quem|quem|pessoas ?que ?.. nunca ?.. geriu|cozinhou|trabalhou|fez|pisou|entrou|abriu|sabe*
espantoso|engraçado|curioso|incrível|interessante ?.. como|que|agora
contributo|comentário|opinião|crítica ?.. ?tão construtiv*|útil|sempre|profund*
lições|aulas de
mais fácil ?.. xingar|reclamar|culpar|criticar
se não gostou|gosta|gostas,
é a nossa página
falar|criticar é ?muito fácil
`;
