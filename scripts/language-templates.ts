import type { Row } from './language-rows.ts';

/** Frames of each language: `label` and texts with the slots {deed} and {item}. */
const frames: Record<string, { deeds: string[]; items: string[]; texts: Record<string, string[]> }> = {
  es: {
    deeds: ['el error en la factura', 'el cartel de ayer', 'la campaña', 'el mensaje de anoche'],
    items: ['la talla 40', 'el menú de verano', 'la tienda de León', 'el abono anual'],
    texts: {
      apology: [
        'Pedimos disculpas por {deed}.',
        'Pedimos perdón por {deed}. Fue culpa nuestra.',
        'Nos equivocamos con {deed}. Lo sentimos.',
        'Nos disculpamos por {deed}',
        'Nos equivocamos con {deed} y lo vamos a arreglar.',
        'Asumimos la responsabilidad por {deed}.',
      ],
      neutral: [
        'Ya está aquí {item}.',
        '¿Buscas {item}? Te esperamos.',
        'Puedes reservar {item} en la web.',
        'Gracias por preguntar por {item}.',
      ],
      meta: [
        'Perdona, ¿te refieres a {item}?',
        'Sin perdón: {item} al 50 %.',
        'El alcalde pidió perdón por {deed}.',
      ],
      'apology,non_apology': ['Pedimos disculpas si alguien se sintió ofendido por {deed}.'],
    },
  },
  en: {
    deeds: ['the wrong price', 'the poster', 'our campaign', "last night's message"],
    items: ['the blue jacket', 'our summer menu', 'the Leeds shop', 'the annual pass'],
    texts: {
      apology: [
        'We apologise for {deed}.',
        'We apologize for {deed}. It was our fault.',
        'We got {deed} wrong. Sorry.',
        'We got this wrong.',
        'We take full responsibility for {deed}.',
        'We made a mistake with {deed} and we will fix it.',
      ],
      neutral: [
        '{item} is here.',
        'Looking for {item}? See you soon.',
        'You can book {item} online.',
        'Thanks for asking about {item}.',
      ],
      meta: [
        'Sorry, do you mean {item}?',
        'Sorry not sorry: {item} is half price.',
        'The mayor apologised for {deed}.',
      ],
      'apology,non_apology': ['We apologise if anyone was offended by {deed}.'],
    },
  },
  pt: {
    deeds: ['o erro na fatura', 'o cartaz de ontem', 'a campanha', 'a mensagem de ontem'],
    items: ['o tamanho 40', 'o menu de verão', 'a loja de Braga', 'o passe anual'],
    texts: {
      apology: [
        'Pedimos desculpa por {deed}.',
        'Pedimos desculpas por {deed}. Foi culpa nossa.',
        'Erramos com {deed}.',
        'Assumimos a responsabilidade por {deed}.',
      ],
      neutral: ['Já chegou {item}.', 'Procura {item}? Estamos à espera.', 'Pode reservar {item} no site.'],
      meta: [
        'Desculpe, refere-se a {item}?',
        'Sem desculpas: {item} a metade do preço.',
        'O autarca pediu desculpa por {deed}.',
      ],
      'apology,non_apology': ['Pedimos desculpa se alguém se sentiu ofendido com {deed}.'],
    },
  },
  fr: {
    deeds: ["l'erreur de facture", "l'affiche d'hier", 'la campagne', "le message d'hier soir"],
    items: ['la taille 40', "le menu d'été", 'la boutique de Lille', 'le forfait annuel'],
    texts: {
      apology: [
        'Nous nous excusons pour {deed}.',
        'Nous présentons nos excuses pour {deed}.',
        'Nous nous sommes trompés avec {deed}.',
        'Nous assumons la responsabilité pour {deed}.',
      ],
      neutral: [
        'Voici {item}.',
        'Vous cherchez {item} ? À bientôt.',
        'Vous pouvez réserver {item} en ligne.',
      ],
      meta: [
        'Pardon, vous parlez de {item} ?',
        'Sans excuses : {item} à moitié prix.',
        "Le maire s'est excusé pour {deed}.",
      ],
      'apology,non_apology': ["Nous nous excusons si {deed} a pu choquer certains d'entre vous."],
    },
  },
  it: {
    deeds: ["l'errore in fattura", 'il manifesto di ieri', 'la campagna', 'il messaggio di ieri sera'],
    items: ['la taglia 40', 'il menu estivo', 'il negozio di Pisa', "l'abbonamento annuale"],
    texts: {
      apology: [
        'Ci scusiamo per {deed}.',
        'Chiediamo scusa per {deed}. È colpa nostra.',
        'Abbiamo sbagliato con {deed}.',
        'Ci assumiamo la responsabilità per {deed}.',
      ],
      neutral: ['È arrivato {item}.', 'Cerchi {item}? Ti aspettiamo.', 'Puoi prenotare {item} sul sito.'],
      meta: [
        'Scusa, intendi {item}?',
        'Niente scuse: {item} a metà prezzo.',
        'Il sindaco si è scusato per {deed}.',
      ],
      'apology,non_apology': ['Ci scusiamo se qualcuno si è sentito offeso per {deed}.'],
    },
  },
  de: {
    deeds: [
      'den Fehler auf der Rechnung',
      'das Plakat von gestern',
      'die Kampagne',
      'die Nachricht von gestern',
    ],
    items: ['Größe 40', 'die Sommerkarte', 'der Laden in Ulm', 'das Jahresabo'],
    texts: {
      apology: [
        'Wir entschuldigen uns für {deed}.',
        'Wir bitten um Entschuldigung für {deed}.',
        'Wir haben einen Fehler gemacht.',
        'Wir übernehmen die Verantwortung für {deed}.',
      ],
      neutral: ['{item} ist da.', 'Suchst du {item}? Bis bald.', '{item} gibt es auch online.'],
      meta: [
        'Entschuldigung, meinst du {item}?',
        'Keine Ausreden: {item} zum halben Preis.',
        'Der Bürgermeister hat sich für {deed} entschuldigt.',
      ],
      'apology,non_apology': ['Wir entschuldigen uns, falls sich jemand durch {deed} verletzt fühlt.'],
    },
  },
};

/** More frames: `[a|b]` stands for one of the words in it. A label that ends with `@reply` is for answers. */
const more: Record<string, Record<string, string[]>> = {
  es: {
    apology: [
      '[Prometimos|Anunciamos] [mil árboles|cien becas] y no [llegamos|cumplimos]. [Los pondremos en marzo|Lo haremos].',
      'Nuestra [app|tienda] [filtró|mostró|perdió] los datos de [40|300] [clientes|socios]. Respondemos por ello.',
      '[Ayer|Anoche|El lunes|Esta mañana] [publicamos|compartimos|emitimos] [una foto ajena sin permiso|un dato falso|un mensaje machista]. No debimos hacerlo.',
      'La responsabilidad es [nuestra|solo nuestra|enteramente nuestra]: no [revisamos|comprobamos|escuchamos] [el envío|las alergias|vuestros avisos].',
      'No estuvimos a la altura [con la afición|de la clase|el sábado]. [Devolveremos las entradas|Lo vamos a corregir|No volverá a pasar].',
      '[Error|Fallo|Descuido] nuestro: [cobramos dos veces el abono|vendimos más plazas de las que había|dimos mal la hora].',
      '[La embarramos|Le erramos|La cagamos|Metimos la pata] con [el aviso|la promo|los turnos] y [nos hacemos cargo|lo arreglamos hoy|da vergüenza].',
      'Os [mentimos|fallamos|engañamos] con [las plazas|el origen del aceite|la fecha de entrega].',
      'Lo hicimos [mal|fatal|rematadamente mal] y [Marina|la señora Ruiz|la plantilla] no lo merecía.',
      'Nuestro [cartel|anuncio|vídeo] era [racista|machista|cruel|clasista]. Lo [retiramos|hemos borrado].',
      'Tenían razón [las vecinas|los socios|ustedes]: el error fue [nuestro|de nosotros]. Perdón.',
      'Se nos fue la mano con [la broma|el precio|el tono]. Perdonad.',
      '[Ignoramos|Ocultamos|Descuidamos] [las quejas|el riesgo|la limpieza] durante meses. Es culpa nuestra.',
      'Sin excusas: [fallamos|nos equivocamos|llegamos tarde]. [Ya está corregido|Devolvemos el importe].',
    ],
    'apology@reply': [
      'Tenés razón, [Lucía|Nico|Flor]. [Te contestamos|Te respondimos|Te tratamos] mal. Perdón.',
      'Fue una [respuesta|contestación] [grosera|borde|indigna] y la escribí yo. Lo siento.',
      'Le pedimos disculpas, [don Julio|Carmen|señora Paz]: [nuestro vigilante la insultó|la dejamos sola|no le avisamos del alérgeno].',
    ],
    meta: [
      'Pedimos disculpas de antemano por [el vicio|la resaca|lo que vas a comer].',
      '[Disculpas aceptadas|Perdonada], [Madrid|lluvia]. [Ya hay sol|Abrimos terraza].',
      'El [ministro|alcalde|entrenador|presidente del club rival] [pidió disculpas|pide perdón|se ha disculpado] por [sus palabras|la multa|el gol].',
      'La [cantante|ministra|alcaldesa] [lamentó|admitió] [su error|el error] [en la radio|ante la prensa].',
      'No [vamos a pedir|pensamos pedir|pediremos] perdón por [querer ganar|decir la verdad|cerrar los domingos].',
      'Comunicado oficial: pedimos disculpas por [estar tan ricos|nuestras croquetas|arruinar tu dieta]. [2x1 hoy|Solo este viernes].',
      'Lo sentimos por [tu dieta|tu cartera|los vecinos]: [vuelven las rebajas|hay catálogo nuevo|llega el cocido].',
      'Sentimos [pasión|debilidad|orgullo|amor] por [el pan|las bicis|esta ciudad].',
      'Hace [un mes|un año|dos semanas] pedimos perdón por [el derrame|los retrasos]. Hoy [contamos qué cambió|publicamos el balance].',
      '[Charla|Taller|Podcast]: cómo pedir perdón [en el trabajo|sin excusas|a tiempo].',
      '«[Nos equivocamos|Pido perdón|Lo siento mucho]», [dijo|afirmó|declaró] [la alcaldesa|el actor|la portavoz].',
    ],
    'meta@reply': [
      'Perdona, ¿[hablas de la talla o del color|es para hoy|me repites el nombre]?',
      'No hay nada que perdonar, [Luis|Ana]. [Gracias por avisar|Un abrazo].',
      'Disculpe, no [entendí|encontramos] [la pregunta|la factura]: ¿[qué día fue|de qué año es]?',
    ],
    'routine_sorry@reply': [
      'Sentimos [la espera|el retraso|las molestias|lo del paquete]. [Escríbenos por privado|Ya lo miramos|Te llega mañana].',
      'Lamentamos que [tu pedido no haya llegado|el plato llegara frío|la web no cargue]. ¿Nos pasas [el número|el correo]?',
      'Vaya, qué pena que [se rompiera|no te valiera]. [Te mandamos otro|Puedes cambiarlo] sin coste.',
      'Disculpa la [demora|tardanza]: [ya tienes la respuesta por correo|hoy hay mucha cola].',
    ],
    routine_sorry: [
      'Pedimos disculpas por las [esperas|colas] de hoy en [el teléfono|taquilla].',
      '[Cerramos|Hoy cerramos|Mañana paramos] por [obras|inventario|mantenimiento]. Disculpen las molestias.',
      'Línea [3|5|9] con demoras por [una avería|la lluvia|obras]. Sentimos las molestias.',
    ],
    excuse: [
      '[El dron|El montaje] lo llevaba otra empresa. Pregúntenles a ellos.',
      'Fue [el becario|la agencia|un proveedor|una empresa externa] quien [publicó|escribió|programó] [el mensaje|la campaña].',
      'La [imprenta|agencia|gestoría|mensajería] [se equivocó|nos pasó mal el dato|confundió los lotes].',
      'Nos [hackearon|robaron] la cuenta. [Ese texto|Lo de anoche] no lo escribimos nosotros.',
      'El [algoritmo|sistema|programa] [eligió|publicó|duplicó] [la foto|los cobros] sin que nadie lo viera.',
      'El vídeo está [sacado de contexto|cortado|manipulado] y no refleja lo que dijimos.',
      'Con [media plantilla|tanta gente] de baja [era imposible|nadie podía evitarlo].',
    ],
    'excuse@reply': [
      'Eso es cosa de [la transportista|la aerolínea|Correos], nosotros [lo enviamos bien|cumplimos].',
      'Reclama a [la plataforma|la mensajería|el fabricante], nosotros solo [vendemos|avisamos].',
    ],
    'apology,excuse': [
      'Pedimos disculpas por [el cartel|los correos]. Lo [hizo|diseñó|envió] [una agencia externa|un becario|un proveedor] sin nuestra aprobación.',
    ],
    non_apology: [
      'Lamentamos que [algunos|ciertas personas] [se hayan sentido molestas|lo hayan interpretado mal].',
      'Nunca fue nuestra intención [ofender|herir] a nadie.',
      'Se [cometieron|produjeron] [errores|fallos] y se [tomarán|han tomado] medidas.',
      'Sentimos la [polémica|confusión] que ha [causado|generado] [el anuncio|la frase].',
      'Quienes nos conocen saben [cómo somos|que respetamos a todos].',
    ],
    'apology,non_apology': [
      'Pedimos perdón si [alguien se molestó|a alguien le hirió] [con la broma|con el vídeo].',
      'Disculpas a [quienes|todos los que] se [sintieron|hayan sentido] ofendidos.',
    ],
    'defensive@reply': [
      'Qué fácil es [criticar|opinar] desde [casa|el sofá].',
      '[Claro|Ya|Sí], seguro que [tú lo harías mejor|la culpa es nuestra]. [Otro experto|Otra lumbrera].',
      '[Cálmate|Relájate|Respira hondo], que [es solo una broma|no es para tanto].',
      'Si no te gusta, [no vengas|no compres|vete a otro sitio].',
      'Como ya te [dijimos|explicamos], está en [las condiciones|el contrato]. [Léelo|Aprende a leer].',
      'Deberías [informarte|leer] antes de [hablar|opinar|acusar].',
      'Nadie más se ha [quejado|ofendido]. El problema [eres tú|es tuyo].',
      '[Nuestros abogados|El departamento legal] te [escribirán|contactarán]. Cuidado con lo que dices.',
      'Gracias por [la publicidad gratis|la lección|la clase magistral] 👏',
      'No [tienes|tenés] ni idea de [cocina|fútbol|impuestos].',
      'Te vamos a [bloquear|denunciar] por [mentir|difamar].',
    ],
    defensive: [
      'Hoy en día todo ofende. Era [una broma|un chiste|humor].',
      'Dejad de [llorar|inventar|buscar polémica]. [Es un anuncio|No es para tanto].',
      'Los mismos que [nos critican|se indignan] [callaban antes|compran luego].',
      'A los [ofendiditos|haters|indignados] de siempre: [la puerta está abierta|a llorar].',
    ],
    correction: [
      '[Abrimos|El museo abre] el [martes 4|jueves 6] y no el [lunes 3|viernes 7], como [pusimos|dijimos].',
      'Donde [decía|dijimos|pusimos] [12|30|«martes»] debe decir [15|13|«jueves»].',
      '[Corrección|Rectificamos|Fe de errores]: el precio correcto es [12|19] euros, no [10|9].',
      'No es cierto que [cerremos|despidamos a nadie|usemos aceite de palma]. [Seguimos abiertos|Es un bulo].',
      'Circula [un audio|una captura|una noticia] que [nos atribuye|habla de] [un cierre|un sorteo]. Es [falso|falsa].',
      'La fecha [buena|correcta] es el [3|8] de mayo, no el [2|9].',
      'Al contrario de lo que se ha publicado, [la planta no cierra|no subimos los precios].',
      'En el [cartel|correo] de ayer había un dato [erróneo|equivocado]: [abrimos|empieza] a las [10|18].',
    ],
    'correction@reply': [
      'Te [dije|dijimos] mal: [el bus sale a las 7|la tienda abre el lunes], no [a las 8|el martes].',
      'El rumor es falso: [la receta|el horario|el dueño] no ha cambiado.',
    ],
    neutral: [
      'Nuestra [agencia|imprenta|proveedora] [cumple diez años|estrena local]. [Enhorabuena|Gracias por el trabajo].',
      'Un [becario|hacker|proveedor] nos enseñó [su oficio|a programar]. Entrevista en el blog.',
      'El [proveedor|banco|ayuntamiento] [envió|entregó] ayer [las sillas|el informe] y [abrimos el viernes|todo listo].',
      '[Cinco errores|Los fallos] que [cometemos|se cometen] al [regar|ahorrar]. Guía gratis.',
      'El [sistema|programa] se actualiza [el martes|esta noche]: [guarda tus datos|no hace falta hacer nada].',
      'Cambiamos de [agencia|proveedor] en [enero|marzo]. [Los precios no cambian|Os contamos más pronto].',
      '[El equipo|Nuestro club] perdió [ayer|2 a 1] por un error [en el minuto 90|de cálculo]. Seguimos.',
      'Ante un [ciberataque|hackeo], [cambia la clave|llámanos]. No [compartas|abras] enlaces.',
    ],
    'neutral@reply': [
      'No [hacemos|tenemos] [envíos a Canarias|esa talla], pero [puedes recogerlo en tienda|llega el lunes].',
      'Según las condiciones, [el plazo es de 30 días|no se cambia], pero [podemos ofrecerte un vale|te ayudamos].',
      'Tranquila, [Marta|Eva], [te llega mañana|tienes hasta el lunes].',
    ],
  },
  en: {
    apology: [
      'We said [the tins were recyclable|it was handmade]. It was not true, and we knew.',
      'We [ignored|dismissed|sat on] [your warnings|the complaints] for [months|weeks]. That is our fault.',
      '[Our bad|Our mistake|Our error]: we [printed the wrong date|charged you twice|sold seats we did not have].',
      'We dropped the ball on [refunds|the vegan menu|safety]. [Money back by Friday|We are fixing it].',
      'We [lied|misled you] about [the wool|the limited run|the delivery date].',
      '[Yesterday|On Sunday|Last night] we [posted|ran|shared] a [racist|cruel|careless] [joke|ad|headline]. It is gone.',
      'We should have [listened|checked|told you]. We did not, and [people got hurt|you paid for it].',
      'The blame is [ours|ours alone|mine]. No excuses.',
      'We fell short [on Saturday|this season] and you deserved better.',
      'We let you down, [Leeds|everyone] [and we know it|and it hurts].',
      'I was [rude|wrong|unfair] to [a customer|Priya]. I own that.',
      'We did not [read the room|test the chairs|ask the family]. Sorry.',
    ],
    'apology@reply': [
      "That [guard|driver] had no right to [talk to your son like that|shout at you]. I'm sorry, [Bea|Al].",
      "You're right, [Tom|Ms Hale]. We [got it wrong|were rude|ignored you]. I'm sorry.",
      '[Fair point|Fair cop], [Liam|Jo]. I was [snarky|short with you] and I apologise.',
    ],
    meta: [
      'Sorry in advance for [the obsession|the crumbs|your weekend].',
      'On the blog: why most [corporate|public] apologies [fail|sound hollow].',
      'The [mayor|minister|coach|singer] [has apologised|apologised|says sorry] for [the remark|the fine|his tweet].',
      '[Senator Poole|The chancellor|The striker] [refused to apologise|issued an apology] [today|in court].',
      "We [won't|will never] apologise for [paying fair wages|our pineapple pizza|telling the truth].",
      'Official apology: we are sorry for [ruining your diet|being too comfy|your bank balance]. [Sale ends Sunday|New menu today].',
      'Sorry, [diet|wallet|gym]: [the pies are back|tickets are out].',
      '[Workshop|Podcast|Webinar]: how to [apologise well|say sorry at work].',
      '"[I am deeply sorry|We made a mistake]," [the minister|the actor] [said|told reporters].',
      '[Last month|A year ago|In March] we apologised for [the spill|the delays]. Here is [what changed|our report].',
      'Guilty as charged: we [love butter|bake too much].',
    ],
    'meta@reply': [
      "Sorry, I didn't [catch|quite hear] [the name|the street]!",
      'Sorry, [which shop do you mean|was that for today|could you repeat the size]?',
      'No need to apologise, [Ann|Sam]! [Happens to us all|Thanks for telling us].',
    ],
    'routine_sorry@reply': [
      "We're sorry for your loss[, Ann|]. We will [close the account|take care of it].",
      'Apologies, [that one is|those are] sold out until [May|June].',
      "[So sorry|Sorry|We're sorry] [to hear this|about the wait|about the parcel]. [Please DM us|Could you send your order number]?",
      "Apologies for the [delay|mix-up|hold-up], [Kim|Dev]. [It's on its way|We'll chase it today].",
      "I'm sorry [it arrived late|the soup was cold|the app keeps crashing]. [Let me look into it|Pop us an email].",
    ],
    routine_sorry: [
      '[The lift|Line 4|The app] is down for [repairs|maintenance]. Sorry for the inconvenience.',
      'Closed today [due to weather|for stocktaking]. Apologies for any inconvenience.',
    ],
    excuse: [
      'The [wiring|floor] was done by the previous [tenants|owner], so this is not on us.',
      'Any [shop|airline] would have [run out|been late] with [that demand|that snow].',
      'It was [an intern|our agency|a contractor|a junior colleague] who [posted|wrote|scheduled] [that|the tweet].',
      'Our [printer|courier|supplier|translator] [got it wrong|messed up|mixed the files up].',
      'We were [hacked|compromised]. [Nobody here wrote that|Those posts were not ours].',
      'The [algorithm|scheduler|system] [picked the photo|sent it twice], not us.',
      'That clip was [taken out of context|edited|cut short].',
      '[Half the team was off sick|We were short staffed], so [things slipped|nobody could have checked].',
    ],
    'excuse@reply': [
      "That's on [the courier|the airline|the council], not us. [Ask them|We sent it on time].",
      '[Blame|Take it up with] [the bank|the platform|Royal Mail]; we [shipped it fine|did our part].',
    ],
    'apology,excuse': [
      'We apologise for [the ad|the email]. It was [made|sent|written] by [an outside agency|a former employee|a supplier] without our approval.',
    ],
    non_apology: [
      'We regret that [some people|a few viewers] [felt upset|took it the wrong way].',
      'It was never our intention to [offend|upset] anyone.',
      'Mistakes were made and [steps have been taken|lessons will be learned].',
      'We regret the [controversy|reaction|confusion] around [the ad|our post].',
      'Anyone who knows us knows [we respect everyone|what we stand for].',
    ],
    'apology,non_apology': [
      'We apologise if [anyone was hurt|you felt excluded] by [the joke|our film].',
      'Apologies to [those who|anyone who] took offence.',
    ],
    'defensive@reply': [
      'Some of us have [actual work|real jobs]. [Find another hobby|You again].',
      '[Wow|Oh|Sure], another [expert|armchair critic]. [Thanks for the lesson|Good luck with that].',
      '[Calm down|Relax|Chill], [it is just an ad|it was a joke].',
      "If you don't like it, [don't come|shop elsewhere|leave].",
      'As we [already told you|explained twice], it is in the terms. [Read them|Try reading].',
      'Maybe [check your facts|read the label] before you [complain|accuse us].',
      'Nobody else [complained|has a problem]. [The problem is you|Only you].',
      'Our lawyers [will be in touch|are reading this]. Be careful what you post.',
      "You clearly [don't understand|know nothing about] [food|football|art].",
      'We will [block|report] you for [lying|spreading lies].',
      'With respect, you [have never run|know nothing about] a [kitchen|theatre].',
    ],
    defensive: [
      'Everyone is offended these days. It was [a joke|banter|satire].',
      'To the [haters|trolls|keyboard warriors]: [cry more|get a life|bring it on].',
      'Funny how nobody [complained|cared] when [others did it|it was a rival].',
      'Stop [whining|moaning|crying]. It is [a shirt|an ad].',
    ],
    correction: [
      "We [named|credited] the wrong [sculptor|author] in [this morning's story|our post]: it is [Ada Voss|Jim Orr].",
      'Correction: the [price|date|number] is [12|340], not [10|3,400].',
      'The correct [price|address|link] is [£12|below|12 Mill Lane].',
      'Contrary to [reports|rumours], we are not [closing|selling|moving].',
      'It is not true that we [sell data|are closing|test on animals].',
      'Our [last post|flyer|chart] [said|showed] [Monday|12]; it should [say|be] [Tuesday|21].',
      'A [message|coupon|screenshot] going round is [fake|a hoax|a scam]. Do not [share it|click it].',
      'Earlier we said [the bridge was shut|entry was free]. It is not.',
    ],
    'correction@reply': [
      'I told you [Monday|noon] and it is [Tuesday|one]; I got that wrong, [Cal|Pat].',
      'The rumour is false: [the recipe|the owner] has not changed.',
    ],
    neutral: [
      'Our [agency|printer|supplier] [turns ten|has a new home]. [Congratulations|Thanks for the years].',
      'Meet [our intern|the ethical hacker|our courier] [Zoe|Omar]: [an interview|a day in photos].',
      'The [supplier|council|bank] [sent|delivered] the [chairs|report] and [we open Friday|all is ready].',
      '[Five mistakes|Common errors] we make when [baking|saving]. Free guide.',
      'We are [switching|changing] [supplier|agency] in [May|June]. [Prices stay|You need do nothing].',
      'The [system|app] updates [tonight|on Tuesday]. [Save your work|No action needed].',
      'We lost [2-1|yesterday] to [a late goal|a better side]. On to [Saturday|the next one].',
      'If your account is hacked, [change your password|call us]. Our [team|guide] can help.',
    ],
    'neutral@reply': [
      "We don't [ship to Malta|stock that size], but [you can collect in store|more arrive Monday].",
      'Under our policy [returns close after 30 days|it is final], but [I can offer a voucher|we can help].',
      'Yes! [The kitchen is open until ten|Dogs are welcome], see you [then|soon].',
    ],
  },
  pt: {
    apology: [
      'Prometemos [pagar em abril|cem bolsas] e não [pagamos|cumprimos]. [Pagamos hoje|Vamos corrigir].',
      'A culpa é [nossa|só nossa]: não [verificámos|conferimos|ouvimos] [os avisos|a encomenda|os alergénios].',
      '[Erro|Falha] [nosso|nossa]: [cobrámos duas vezes|vendemos lugares a mais|demos a hora errada].',
      '[Mentimos|Falhámos|Erramos feio] com [os sócios|vocês|os clientes] e [vamos corrigir|não volta a acontecer].',
      'Ontem [publicámos|compartilhamos|postamos] [uma piada racista|um texto machista|uma foto sem autorização]. Foi errado.',
      'Não estivemos à altura [no sábado|da festa]. [Devolvemos o dinheiro|Perdão].',
      'Pisamos na bola com [o aviso|a promoção]. Sem desculpas.',
      'Devíamos ter [avisado|ouvido|verificado]. Não o fizemos.',
    ],
    'apology@reply': [
      'Tem [razão|toda a razão], [dona Rosa|Tiago]. [Respondemos mal|Fomos grosseiros|Não a ouvimos]. Peço desculpa.',
    ],
    meta: [
      'Pedimos desculpa antecipada [pelo vício|pela fome].',
      'O [ministro|prefeito|treinador|autarca] [pediu desculpa|pede desculpas|se desculpou] [pela frase|pela multa].',
      'Não [vamos pedir|pediremos] desculpa por [ganhar|dizer a verdade|fechar ao domingo].',
      'Nota oficial: pedimos desculpas por [estragar a sua dieta|ser tão gostosos]. [Promoção hoje|Leve 3].',
      'Sentimos [orgulho|saudades|paixão] [do mar|desta terra|do samba].',
      'Há um [mês|ano] pedimos desculpa [pelo derrame|pelos atrasos]. Hoje [mostramos o balanço|contamos o que mudou].',
      '«[Erramos|Peço perdão]», [disse|afirmou] [a ministra|o cantor].',
      '[Workshop|Palestra|Curso]: como pedir desculpa [a tempo|no trabalho].',
    ],
    'meta@reply': ['Desculpe, [qual é o tamanho|pode repetir o nome|é para hoje]?'],
    'routine_sorry@reply': [
      'Desculpe, esse [modelo|livro] está esgotado.',
      'Pedimos desculpa pela demora, [Rita|Zé]. [O cartão seguiu hoje|Já respondemos].',
      'Sentimos [muito pelo atraso|a demora|o transtorno]. [Pode enviar o número|Mande uma DM]?',
      'Lamentamos que [o pedido não tenha chegado|o prato viesse frio]. [Vamos verificar|Já segue outro].',
    ],
    routine_sorry: ['[Loja fechada|Sistema fora do ar] para [obras|manutenção]. Desculpem o incómodo.'],
    excuse: [
      'Quem [montou o palco|fez o cartaz] foi [a produtora|outra empresa].',
      'Foi [o estagiário|a agência|um fornecedor|uma empresa externa] quem [publicou|escreveu|programou] [a mensagem|a campanha].',
      'A [gráfica|transportadora|agência] [errou|trocou os lotes|enganou-se].',
      'A conta foi [invadida|hackeada]. [Ninguém daqui escreveu aquilo|Não fomos nós].',
      'O [algoritmo|sistema] [publicou|duplicou] [a foto|as cobranças] sozinho.',
      'O vídeo foi [cortado|tirado do contexto|editado].',
    ],
    'excuse@reply': ['Isso é com [os CTT|a transportadora|os Correios]. Nós [enviámos no prazo|cumprimos].'],
    'apology,excuse': [
      'Pedimos desculpa pelo [cartaz|e-mail]. Foi [feito|enviado] por [uma agência externa|um estagiário].',
    ],
    non_apology: [
      'Lamentamos que [algumas pessoas|alguns] se tenham sentido [ofendidas|incomodados].',
      'Nunca foi nossa intenção [ofender|magoar] ninguém.',
      '[Houve|Foram cometidos] erros e [serão tomadas medidas|o caso foi analisado].',
      'Lamentamos a [polémica|repercussão] [da campanha|do vídeo].',
    ],
    'apology,non_apology': ['Pedimos desculpa se [alguém se sentiu ofendido|magoámos alguém].'],
    'defensive@reply': [
      '[Falar|Criticar] é fácil, quero ver [fazer|abrir uma loja].',
      '[Calma|Relaxa|Respira], [era só uma brincadeira|não é para tanto].',
      'Se não gosta, [não compre|vá a outro lado|é só não vir].',
      'Como já [explicámos|dissemos], está no [regulamento|contrato]. [Leia|Aprenda a ler].',
      'Ninguém mais [reclamou|se queixou]. O problema é [seu|você].',
      'Os nossos advogados [vão falar consigo|já foram avisados]. [Cuidado|Até breve].',
      'Obrigado pela [lição|publicidade|aula] 👏',
      'Você não [entende|sabe] nada de [cozinha|futebol].',
    ],
    defensive: [
      'Hoje tudo ofende. Era [humor|uma piada].',
      'Chega de [mimimi|drama|choro]. É [um anúncio|uma camisola].',
    ],
    correction: [
      '[Abrimos|O museu abre] [terça|quinta] e não [segunda|sexta], como [dissemos|escrevemos].',
      'Onde se [lê|lia] [12|30] deve ler-se [15|13].',
      '[Correção|Errata]: o preço [correto|certo] é [12|19], não [10|9].',
      'Não é verdade que [vamos fechar|a fábrica feche]. É [boato|falso].',
      'Circula [um áudio|uma mensagem] [sobre um sorteio|em nosso nome]. É [falso|golpe|burla].',
      'Ao contrário do que [foi noticiado|circula], [não fechamos|os preços não sobem].',
      'Ontem [dissemos|escrevemos] [segunda|300]; é [terça|130].',
    ],
    neutral: [
      'A nossa [agência|gráfica] [faz dez anos|mudou de casa]. [Parabéns|Obrigado].',
      'O [fornecedor|banco] [entregou|enviou] [as cadeiras|o relatório] e [abrimos sexta|está tudo pronto].',
      '[Cinco erros|As falhas] mais comuns ao [poupar|regar]. Guia grátis.',
      'O [sistema|aplicativo] atualiza [hoje|na terça]. Não precisa fazer nada.',
      'Se a sua conta for [invadida|clonada], [mude a senha|ligue para nós].',
    ],
    'neutral@reply': [
      'Não [temos|enviamos] [esse tamanho|para os Açores], mas [chega segunda|pode levantar na loja].',
    ],
  },
};

/** Writes out a frame four times, each time with other words of its choices. */
function written(frame: string): string[] {
  const texts = new Set<string>();
  for (let turn = 0; turn < 4; turn++) {
    let slot = 0;
    texts.add(
      frame.replace(/\[([^\]]+)\]/g, (_, choices: string) => {
        const options = choices.split('|');
        return options[(turn + slot++ * Math.floor(turn / 2)) % options.length]!;
      }),
    );
  }
  return [...texts];
}

/** Gives the project's own labelled sentences; one template is one group. */
export function templateRows(): Row[] {
  const rows: Row[] = [];
  for (const [lang, { deeds, items, texts }] of Object.entries(frames)) {
    for (const [labels, templates] of Object.entries(texts)) {
      templates.forEach((template, i) => {
        deeds.forEach((deed, n) => {
          const text = template.replace('{deed}', deed).replace('{item}', items[n]!);
          const group = `template-${lang}-${labels}-${i}`;
          rows.push({
            id: `${group}-${n}`,
            group,
            text,
            lang,
            labels: labels.split(','),
            kind: labels === 'apology' || n % 2 ? 'post' : 'reply',
          });
        });
      });
    }
  }
  for (const [lang, texts] of Object.entries(more)) {
    for (const [key, templates] of Object.entries(texts)) {
      const [labels = '', kind = 'post'] = key.split('@');
      templates.forEach((template, i) => {
        const group = `more-${lang}-${key}-${i}`;
        written(template).forEach((text, n) => {
          rows.push({
            id: `${group}-${n}`,
            group,
            text,
            lang,
            labels: labels.split(','),
            kind: kind as 'post' | 'reply',
          });
        });
      });
    }
  }
  return rows;
}
