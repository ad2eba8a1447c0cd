/** Spanish of Spain and of America, voseo too. */
export const es = `
[common]
de|la|que|el|en|los|se|del|las|por|una|con|para|es|lo|nos|os|te|hemos|está|más|pero|su|al|como|no|ha|fue|muy|y|les|ya|hoy|nuestro|nuestra|perdón|disculpas|disculpa|disculpen|perdona|hola|gracias|sin|todo|son|sentimos|lamentamos

[sorry.strong]
pedimos|pido|pedir|pediros|pedirle|pedirles|pedirte|pediroslo|pidiendo|pedirlo|pidamos .. perdón|perdon|disculpas|disculpa
ofrecemos|ofrezco|ofrecer|ofrecerle|ofrecerles|ofreceros|presentamos|presento|presentar|extendemos|extender|damos|dar|reiteramos|reitero|van|vayan|vaya|trasladamos|trasladar|manifestamos|expresamos|expresar ?nuestras|nuestra|mis|mi|unas|una|las|la ?más ?sinceras|sincera|sentidas|públicas ?y ?profundas disculpas|disculpa|perdón
nuestras|mis ?más sinceras|sentidas|profundas|públicas disculpas
disculpas|disculpa|perdón públicas|pública|sinceras|sincera
nos disculpamos
me disculpo
disculparnos|disculparme|disculparse .. con|por|ante
queremos|quiero|quisiera|quisiéramos|debemos|tenemos|toca .. disculparnos|disculparme|disculparse
te|os|les|le|se debemos|debo|debíamos .. disculpa|disculpas|perdón
debemos|debo .. disculpa|disculpas
mil|miles disculpas|perdones
mil ?y ?una disculpas
una ?enorme|gran|sincera disculpa a|por|para|con
perdón|perdon|disculpas a|por|de
perdón|disculpas ?públicas ?de ?todo ?corazón$
perdónanos|perdonadnos|perdónenos|perdónennos|discúlpanos|disculpadnos|discúlpenos|discúlpennos|disculpennos|disculpenos|disculpanos|perdonanos|perdóname|discúlpame|disculpame|discúlpeme|perdóneme
os|les|te|le|se ?lo pedimos|pido ?sinceras|mil|nuestras disculpas|perdón|disculpa
acepten|aceptad|acepte|acepta|aceptes|acepta .. disculpas
rogamos|ruego|suplicamos .. disculpas|disculpen|perdón|perdonen|disculpéis
carta de disculpa|disculpas
disculpa ?pública ?formal|sincera a|para|por
perdón ?mil ?a ?todos$
disculpas$
lo|la sentimos|siento ?mucho|muchísimo|profundamente ?y ?os|te|les pedimos|pido

[sorry.weak]
lo sentimos|siento|lamento|lamentamos
sentimos|siento ?mucho|muchísimo|muchisimo|profundamente|enormemente|sinceramente|de ?veras|verdad ?corazón|todo lo|haber|habernos|haberos|haberte|haberle|haberles|no|que|la|el|las|los|este|esta|tu|su|vuestra|mucho|muchísimo
lamentamos|lamento|lamentar ?mucho|muchísimo|profundamente|enormemente|sinceramente
nos|me duele|apena|avergüenza|pesa|entristece
nuestro|nuestra|nuestras pesar|vergüenza
qué mal|vergüenza|pena que
sentimos|siento$
disculpa|disculpas|perdón|perdon$

[sorry.light]
^perdona|perdone|perdón|perdon|disculpa|disculpe|disculpad|perdonad|disculpen|perdonen|oye
disculpa|disculpe|perdona|perdone,
^lo siento|sentimos,
[sorry.light.imperative]
disculpá|disculpa|disculpad|disculpen|perdona|perdoná|perdonad|perdonen|perdone|disculpe$

[admit]
nos|me equivocamos|equivocábamos|equivoqué|hemos|he|habíamos ?equivocado ?de ?lleno ?por ?completo
nos|me hemos|he|habíamos equivocado|pasado|columpiado|colado|lucido|cubierto
fallamos|fallé|erramos|erré|metimos|metí|pifiamos|pifié|cagamos|cagué|liamos|regamos|embarramos
hemos|he fallado|errado|fracasado|metido|cometido|pifiado|cagado|defraudado|decepcionado
la hemos|he cagado|liado|pifiado|regado
la cagamos|pifiamos|regamos|embarramos|liamos|cagué|pifié|regué
metimos|metí|hemos ?metido la|las pata|patas
cometimos|cometí|cometido .. error|errores|fallo|fallos|equivocación|torpeza|torpezas|injusticia|imprudencia
os|te|les|le|nos fallamos|hemos ?fallado|fallé|decepcionamos|defraudamos
ha|fue|es|era sido ?un|una ?grave|gran error|fallo|metedura|culpa|responsabilidad nuestro|nuestra|mío|mía|de
fue|es|era|ha ?sido ?un|una ?grave|gran|terrible|enorme error|fallo|culpa|responsabilidad|metida|metedura|descuido|torpeza ?exclusivamente ?solo ?enteramente ?totalmente nuestro|nuestra|mío|mía|propio
error|fallo|culpa|descuido|cagada|responsabilidad|torpeza|negligencia|falta|despiste|lapsus ?exclusiva ?total ?enteramente nuestro|nuestra|mío|mía|propio
nuestro|nuestra|mi ?propio|propia ?gran|grave error|fallo|culpa|torpeza|descuido|negligencia|falta|equivocación|metedura|incompetencia|ineptitud
la culpa|responsabilidad ?de ?todo ?.. es|fue|ha ?sido ?solo ?exclusivamente ?únicamente nuestra|mía
culpa|error|fallo de ?nosotros|nuestra parte|nosotros
por nuestra|mi culpa
desafortunado|inaceptable|error|fallo|falta .. por|de nuestra|mi parte
asumimos|asumo|reconocemos|reconozco|admitimos|admito|aceptamos|acepto ?íntegramente ?toda ?totalmente ?plenamente ?públicamente ?nuestro|nuestra|el|la|los|las|toda|haber|que ?nuestro|nuestra|nos ?propio|propia error|errores|culpa|responsabilidad|fallo|fallos|equivocado|equivocamos|equivocación|fallado|fallamos|hicimos|mal|gestionado|gestionamos|negligencia
asumimos|asumo|reconocemos|reconozco|admitimos .. nuestro|nuestra|el|la|toda .. error|errores|culpa|responsabilidad|fallo|fallos|negligencia
asumimos|asumo|asumiendo .. las consecuencias
no debimos|debí|debimos|deberíamos|debería|tendríamos|tuvimos .. haber*|publicar*|usar*|tratar*|contestar*|hacer*|decir*|enviar*|permitir*|dejar*|lanzar*|compartir*|vender*|cobrar*|responder*|borrar*|subir*|bromear*
no debimos|debí
no deberíamos|debería|tendríamos|tendría que ?haber
nunca|jamás debimos|debí|debió|debería|deberíamos ?haber*
debimos|deberíamos|debí|debería|tendríamos|teníamos que|haber|avisar*|revisar*|comprobar*|escuchar*|preguntar*|verificar*|consultar*
no debió|debería|tenía|debieron ?haber*|que publicarse|salir|salido|publicado|publicarse|ocurrir|ocurrido|pasar|pasado|suceder|sucedido|emitirse|existir
no estuvimos|hemos ?estado|estuve ?a la altura
no supimos|supe|hemos ?sabido
lo hicimos|hice|gestionamos|calculamos|planteamos|enfocamos|comunicamos|explicamos|hemos ?hecho ?muy|fatal|mal|rematadamente mal|fatal|pésimo|pésimamente
hicimos|calculamos|gestionamos|medimos|organizamos|planificamos|planeamos ?muy mal|fatal
lo hemos hecho|gestionado|planteado ?muy mal|fatal
se nos fue|ha ?ido la mano|olla|cabeza|pinza
nos pasamos ?de la|tres ?raya|frenada|listos|pueblos
somos|soy|fuimos|fui|nosotros|yo ?los|el ?únicos ?único responsables|responsable|culpables|culpable
tienes|tenéis|tienen|tiene|llevas|lleváis|tenés|lleva toda|toda|todo|mucha ?la ?toda razón
te|le|les|os tratamos|contestamos|respondimos|hablamos|mentimos|contesté|respondí|traté ?muy|con mal|fatal|chulería|desprecio|soberbia|prepotencia|altanería|desdén|sorna|condescendencia
hicimos|hemos ?hecho daño
hirimos|herimos|lastimamos|ofendimos|dañamos|humillamos|perjudicamos|engañamos
hemos herido|ofendido|perjudicado|engañado|lastimado|dañado|humillado|banalizado|faltado
faltamos|hemos ?faltado ?el ?al respeto
no hay|tiene|tenemos|tengo|tuvo|existe|cabe|busco|buscamos|ponemos ?ninguna excusa|excusas|justificación|perdón|disculpa|paliativos|atenuantes|defensa
no busco|buscamos|vamos|voy ?a ?poner* ?ninguna excusas|culpables|justificaciones
sin excusas|atenuantes|paliativos|peros$
sin excusas|atenuantes|paliativos,
no valen|sirven excusas
no .. culpa|fallo de nadie más
lo|la|las|los aprobamos|escribimos|escribí|publicamos|decidimos|firmamos|hicimos|dimos nosotros|yo|aquí
nos da|dio|sentimos|siento ?muchísima|avergonzados vergüenza|avergonzado|avergonzada|avergonzados
nos avergonzamos|avergüenza
estamos|estoy avergonzad*|abochornad*
nos dejamos|dejé|colamos|olvidamos
por un|una descuido|error|fallo|despiste|negligencia nuestro|nuestra|propio
cobramos|facturamos|vendimos|anunciamos|prometimos .. de más|dos veces|indebid*|duplicad*|incumpl*
incumplimos|hemos ?incumplido
quebramos|traicionamos|rompimos|perdimos|traicionado .. confianza

[fault]
fue|era|es|estuvo|resultó|sonó|ha ?sido ?un|una ?del ?todo ?muy ?totalmente ?absolutamente ?completamente ?comentario|broma|texto|mensaje|respuesta|publicación ?profundamente ?claramente inaceptable|intolerable|indefendible|impropi*|ofensiv*|machista|racista|homófob*|xenófob*|clasista|hirient*|cruel|desafortunad*|ruin|imperdonable|injustificable|lamentable|gravísimo|insensible|torpe|mal|fatal|feo|vergonzos*|irrespetuos*|innecesari*|injust*|inapropiad*|inadecuad*|indignante|inexcusable|poco|grosera|grosero|maleducad*|inadmisible|deplorable|un|una
no tuvo|tiene|tenía ?ninguna|ni gracia|nombre|excusa|justificación|perdón
nunca debió|debería
estuvo|está ?muy mal|feo|fuera
fuera|falto|falta de lugar|tono|sensibilidad|respeto|tacto|empatía
inaceptable|imperdonable|inexcusable|indefendible|bochornos*|inadmisible|intolerable|injustificable
por|de nuestra parte
en nombre de

[repair]
devolv*|devolu* .. dinero|importe|íntegro|diferencia|todo|cuota|entrada|entradas
devolvemos|devolveremos|reembolsamos|reembolsaremos|reembolsar|abonamos|abonaremos|indemnizamos|indemnizaremos|compensaremos|compensamos|compensar|repetimos|repetiremos|repararemos|reparar|corregimos|corregiremos|resolveremos|solucionaremos|arreglaremos
vamos|voy a arreglar*|solucionar*|resolver*|corregir*|compensar*|reparar*|devolver*|reembolsar*|revisar*|cambiar*|reponer*|mejorar*
hemos|he|ha ?sido retirado|eliminado|borrado|quitado|despedido|contactado|corregido|suspendido|abierto|hablado|devuelto|avisado
retiramos|eliminamos|borramos|quitamos|retiraremos|suspendemos|cancelamos .. campaña|anuncio|cartel|publicación|vídeo|post|tuit|producto|palabra|prenda|camiseta|spot
^borrado|borrada|retirado|retirada|eliminado|eliminada$
ya está|están corregid*|arreglad*|solucionad*|retirad*|reabiert*
cobrarán|recibirán|recibirás|tendrán|tendrás|recibiréis

[never]
no volverá|volveremos|volverán|volveré a
no ?se repetirá|repetiremos|repita|suceda|ocurra|pase|ocurrirá|sucederá|pasará|vuelva|vuelvan ?a ?de ?nuevo
nunca más
para|que no|nunca ?se ?nos vuelva|repita|suceda|ocurra|pase
aprenderemos|aprendemos|hemos ?aprendido
desde|a|partir hoy|mañana|ahora .. revisar*|viaja|dos|doble|segund*|nuev*|protocolo|control

[routine]
molestia|molestias|inconveniente|inconvenientes|inconvenientes|espera|demora|demoras|tardanza|incomodidad|incomodidades|contratiempo|contratiempos
el|los|del|este ?posible|posibles retraso|retrasos ?de|en ?tu|su|vuestro
leer|leerte|leerlo|oír|escuchar|saber|leerle esto|eso|lo|tu|que|tus|su
tu|su|vuestra experiencia
no haya|hayas sido|tenido|quedado
no poder|podamos|podemos|disponer|contar|tener|quede|queden|quedan
la|tu avería|incidencia|situación
falta de stock
las|una incidencia|incidencias
tu|su|vuestra ?mala|pésima pedido|paquete|caso|mensaje|comentario|opinión|reseña

[ask]
dm|md|mp|privado|inbox
número|numero|nº|nro|núm de ?tu|su pedido|reserva|caso|expediente|cliente|ticket|referencia|orden|línea|guía|localizador|póliza|contrato
escríbenos|escribinos|escríbanos|mándanos|mandanos|mandános|envíanos|envianos|envíanoslo|pásanos|pasanos|facilítanos|indícanos|indíquenos|déjanos|contáctanos|contactanos|contacta|llámanos|cuéntanos|comunícate|compártenos|acércate|escribe
nos|me pasas|envías|mandas|escribes|facilitas|indicas|dices|cuentas|confirmas|puedes|puede|podés|podrías|compartes|das|dejas
en breve|un momento|seguida|cuanto
tomamos nota
nuestro|el|al ?de equipo técnico|atención
lo|la revisamos|miramos|vemos|comprobamos|consultamos|pasamos
quedamos|estamos a ?tu|su disposición
[service]
mantenimiento|obras|avería|incidencia|caída|huelga|inventario|corte|saturación|lluvia|temporal|alta demanda
cerrad*|cerramos|sin servicio|fuera
por|debido motivos|causas|a
servicio interrumpid*|suspendid*|restablecid*
estamos trabajando|solucionando
la app|web|página|línea .. lenta|caída|no
tardamos|tardaremos|retraso|retrasos|demoras
cita|citas

[cond]
si ?a alguien|alguno|alguna|algunos
si alguien|alguno|algún|alguna|algunos|os|te|le|les|a|hemos|en|ha|han|hubo .. ofend*|molest*|incomod*|herid*|hiri*|dolid*|dolió|sentid*|sintió|sintieron|sentiste|sintió|sonó|fallado|lastim*|mal|agravi*|causado|pareci*|daño|molestó|afect*
si ?nuestro|nuestra|mi|el|la|este|esta|ese ?.. ofend*|molest*|incomod*|hiri*|lastim*|dolió|sonó|pudo|hayan|ha ?podido
a|con|de todo*|quien|quienes|aquellos|los|las|cualquier* .. se ?hayan|haya|han|ha|pudieron|pudiera|pudieran|sintieron|sintió ?podido .. ofend*|molest*|sentid*|herid*|dolid*|incomod*|agravi*
quien|quienes|todos|aquellos ?los ?que ?se ?hayan|haya|han|pudieron|sintieron|sientan|sintiera*|sintió ?podido ?sentir* ofend*|molest*|sentir*|sentid*|herid*|dolid*|incomod*
a los|las ofendid*|ofendidit*
haya|hayan|pudiera|pudo|pueda|hubiera podido|haber|ofender|causar|molestar|herir|generar|resultar
pudo|pudiera|pudieron|haya ?podido|puede ?haber ofend*|molest*|herir|causar*|generar*|incomod*|resultar*
en caso de que
[misund]
malentendido|malentendidos|malinterpret*|malentend*|tergivers*|confusión
mal|otra|distinta interpretad*|entendid*|manera|forma
no ?se ?lo ?nos ?ha|haya|hayan|hayáis|hayas ?sido entendido|entendid*|comprendid*|entendiera*|entiendas|entiendan
la|las|esta|el|una ?gran polémica|controversia|reacción|reacciones|revuelo|malestar|ruido|debate generad*|causad*|suscitad*|provocad*|creado|que|en
polémica|controversia|revuelo|malestar
te|os|le|les|se|alguien ?.. sientas|sientan|sienta|sintáis|sintieran|sintiera|sintieras|molestara|molestase|ofendiera|ofenda|molesten|ofendan ?así ?tan ?mal
te|os|le|les moleste|ofenda|incomode|siente|parezca
que lo|la ?usted|ustedes veas|vea|vean|veáis|sientas|sienta|perciban|percibas|pienses|tomes|interpretes|tomen ?así|mal
que tengas|tenga|tengan|tengáis esa|esta|una percepción|impresión|imagen|opinión|sensación
se ?haya|hayan sentido|sentida|sentidos ?ofend*|molest*|herid*
algunas|algunos|ciertas|cierto|parte personas|usuarios|sectores|clientes|seguidores|sector
sensibilidades|susceptibilidades
[nonap]
se cometieron|han ?cometido|produjeron|cometió|produjo ?algunos|algún|un|errores error|errores|fallos
hubo|ha ?habido|han ?habido errores|fallos|malentendidos
no|nunca|jamás ?era|es|fue|ha ?sido|estaba|hubo|tuvimos|teníamos|tenía|existió ?en ?en ?ningún|ningun ?caso ?momento ?la|nuestra|mi|el|nuestro ?ninguna ?la ?mala|ánimo intención|propósito|ánimo|voluntad|objetivo|idea
nuestra|la|mi intención ?.. no|nunca|jamás ?ha ?es|era|fue|sido
lejos de nuestra|mi|la intención|ánimo
sin|no ánimo|intención|voluntad de ofend*|herir*|molest*
en ningún momento ?.. pretend*|quis*|busc*|busq*|intent*|tuvimos|fue
nunca|no quisimos|quise|pretendimos|buscamos|hemos ?querido|pretendido|buscábamos|pretendíamos|queríamos ?.. ofend*|herir*|molest*|dañar*|faltar*|burlar*|insultar*
es|son una pena que
entendemos que .. puede|pueda|pudo|haya|hayan|no ?no ?sea
entendemos|respetamos|comprendemos|escuchamos ?que ?las|todas ?a ?distintas|diferentes|diversas opiniones|sensibilidades|posturas|reacciones|críticas
nuestra|la intención era|siempre|fue ?ha ?sido ?solo
quienes|quien nos|me conocen|conoce ?ya ?bien ?lo|saben
lo hicimos|dijimos|fue sin mala|maldad|mala
lamentamos|lamento|sentimos|siento ?mucho ?profundamente la|el ?gran polémica|controversia|revuelo|malestar|debate|situación|ruido|impacto
lamentamos|lamento|sentimos|siento ?mucho|muchísimo|profundamente|sinceramente que ?.. tengas|tenga|veas|sientas|sienta|sintieras|sintiera|moleste|interpret*|percib*|malinterpret*|ofend*|entendid*|hayáis|piens*|parezca|consider*|molest*|sentid*
que|si algunos|alguien han ?haya ?querido ver
tomamos|hemos tomado nota de ?las|vuestras|sus críticas

[def.blame]
no ?te|os|se ?has|habéis|ha|hayas leíd*|leido|molestad*|tomad*|entendid*|enterad*|informad*|pasad* ?ni ?la ?el
se nota|ve que ?no ?has|eres|estás|nunca|tienes
el problema ?no ?.. es|eres tú|usted|suyo|tuyo|vuestro|que
el problema no es|está
la culpa|responsabilidad ?no ?es ?.. tuya|suya|vuestra|usted|cliente
la culpa .. también es ?nuestra
usted|tú|vos|ustedes mism* ?.. aceptó|firmó|firmaste|aceptaste|eligió|elegiste|decidió
haberlo|haberte|haberse|haber pensad*|leíd*|leido|mirad*|preguntad*|informad*|pedid*|revisad*|reservad*|avisad*
si no sabes|sabe|sabéis|saben|entiendes|entiende
aprende|aprendan|aprended|infórmese|infórmate|infórmense|informate|estudia|estúdie|madura|crece|espabila|léete|léase ?a ?antes
antes de ?acusar|opinar|hablar|criticar|insultar|escribir|quejarse|quejarte|difamar|juzgar|soltar
culpa tuya|suya|vuestra
es tu|su|vuestro problema
problema tuyo|suyo|vuestro
[def.belittle]
no es|fue para tanto
no|tampoco ?hay|es que exager*
exager*
hay gente|personas|cosas con|más|que ?problemas
hay problemas|cosas más|mucho|de
qué|vaya|menuda|menudo cara|jeta|morro|drama|dramón|ganas|pereza|aburrimiento|exageración|película|nivel
drama|dramas|pataleta|berrinche|lloros|lloriqu*|llorón*|llorica*|ofendidit*|haters|hater|trol|trols|trolls|troll|cuñado*|quejica*|indignadit*|linchamiento|piel
la piel ?muy fina
se ofende|ofenden por|hoy|con|todo|de
hoy ?en|se ?día ?todo .. ofende*
ya no se puede|pueden
generación de cristal
cuatro|dos|tres|cinco gatos|quejas|amargados|trolls|tuiteros|descontentos|iluminados
solo|únicamente .. cuatro|unos|dos|minoría|os
eres|sois|es|son un|una|unos ?.. idiota*|imbécil*|mentiros*|ridícul*|tont*|ignorant*|payas*|maleducad*|estafador*|pesad*|inútil*|impresentable*
idiota|idiotas|imbécil|imbéciles|mentiroso|mentirosa|payaso|payasos|ignorantes|ignorante|analfabet*|sinvergüenza*|estúpid*|amargad*|envidios*
muy|la|qué cara dura
caradura*
nadie ?más se ?ha|había quej*
al resto|los|demás .. encanta*
todo|todos el|los mundo|demás|clientes .. encant*|content*|feliz|felices|salvo|menos
[def.sarcasm]
ay|uy|ah|oh|huy,
sí|si claro
claro que sí
^claro,
gracias por la|el|tu|su ?.. publicidad|lección|consejo|clase|aporte|visita|sabiduría|masterclass|cátedra|marketing
muchas gracias por la publicidad
menos mal que|tú
enhorabuena|felicidades|bravo por|al|has
te|le|os aplaud*|felicit* 
👏|🙄|🤡|🍿|🥱|🙃|💅|😏|🤷
ya salió|saltó|llegó|tardaba|tardaban el|la|los
lo que|nos faltaba|hay que
hay que|tiene tener|ver|narices|huevos|bemoles|cara
pobrecit*
anda|venga,
a llorar
quizá|quizás|igual|a ?lo ?la ?mejor ?próxima deberías|debería|pruebes|necesitas|prueba
la próxima vez .. lee|lea|lees|prueba|mira|ven|avis*|lleg*|pregunt*
otro|otra ?más experto|experta|listo|lumbrera|genio|iluminad*|polémica
[def.rules]
como|cómo ya te|le|les|os|se|hemos|dijimos|indicamos|explicamos ?hemos|ha|he|lo|hemos ?dicho|explicado|indicado|comentado|repetido|informado|dij*
ya|como te|le|os|les|se lo|hemos|dijimos|explicamos|he .. veces|dicho|explicad*|indicad*|respondid*|repetid*
está|están|estaba|figura|consta|aparece|viene|pone ?muy ?bien|clarísimo en|claro|clarísimo|claramente|escrito ?las|la|los|el ?tu|su condiciones|bases|contrato|letra|reglamento|normas|web|factura
las normas|condiciones|reglas|bases ?son|están|estaban ?para|muy ?las|claras|iguales|mismas|todos
las|los condiciones|términos .. aceptaste|aceptó|aceptasteis|firmaste|firmó|aceptaron
nada|poco más que|tenemos añadir|decir|hablar
fin|final de la|del discusión|debate|conversación|asunto|tema|historia
el reglamento|contrato|plazo es|era|dice|lo
lo toma* o lo deja*
es lo que hay
[def.dismiss]
si no|tanto ?os|te|le|les gusta|gustan|convence|parece|gustamos ?.. no|con|puerta|hay|puedes|puede|siempre|ya|vete|váyase|existe|busca|nadie
si ?.. caro|cara .. no|hay|busca|compra|ve
nadie te|le|os|les obliga|obligó|ha|pidió|puso|ha|preguntó
con no|dejar comprar|venir|mirar|seguir|comprarlo|seguirnos ?es|basta
puedes|puede|podéis|pueden ?siempre dejar|irte|irse|iros|marcharte|marcharse|buscar|cambiar|bloquear ?de ?seguir*|a|otro
ahí|allí|esa está|tienes|tienen|tiene la|es puerta
no te|le|os|les echar* de menos
nos da|importa|la|resbala ?igual|poco|lo
hablar|opinar|criticar|quejarse es|sale gratis|fácil|barato|libre
cierra|cierren al salir
adiós,
que ?te|le|os vaya bien
[def.threat]
abogad*|denunci*|querella|tribunales|difam*|demanda|calumni*|acciones legales|juzgado|injuri*|burofax
nuestro|nuestros|el|los ?equipo|servicios|departamento abogad*|jurídico*|legal
acciones legales|judiciales
te|le|os|les|será* bloque*|denunci*|demand*|banea*
nos veremos en
tenga|ten|tened|tengan cuidado
[def.deny]
^eso es|no falso|mentira|cierto|verdad|así
^mentira|falso
no es|son verdad|cierto|ciertas|así
mientes|miente|mentís|mienten|mentir
mentira|mentiras|invent*|falacia*|bulos
no tenemos|tengo ?nada ?por ?que ?qué ?de disculpar*|justificar*|arrepent*|avergonzar*|explicar*
en nuestra|la casa ?.. mandamos|normas|decidimos
detrás de .. familias|personas|empleos
solo|sólo|simplemente era|fue|es una|un broma|chiste|parodia
es|era humor|ironía|sátira|broma|chiste
no ?lo|han|has|habéis|ha|se ?la entendido|pillado|entiende|entienden|pilla|cogido ?el|la|nuestro ?ironía|humor|chiste|broma

[exc.person]
becari*|practicante|pasante|en prácticas
un|una|el|la|nuestro|por|del|algún|al ?ex ?antigu* empleado|empleada|colaborador|colaboradora|trabajador|trabajadora|subcontratad*|subcontrata|freelance|externo|community|persona ?ajena ?que ?de
fue|es|era|culpa|cosa|obra .. becari*|agencia|empleado|community|proveedor|empresa|imprenta|trabajador|colaborador|voluntario|extrabajador
personal|empresa|persona|personas|equipo|alguien ajen*|subcontratad*|extern*|anterior
error humano
[exc.agency]
la|una|nuestra|por|de|desde ?.. agencia externa|de|que|contratada|creativa
agencia|productora|empresa|consultora .. extern*|sin|no|nos ?.. autorización|consentimiento|permiso|aviso|garantiz*|asegur*
sin|no ?nuestra|la ?nuestro autorización|aprobación|consentimiento|validación|permiso|conocimiento
la empresa|agencia|gestoría|contrata .. instaladora|responsable|encargada|organizadora|nos
[exc.hack]
hacke*|hackead*|jaque*|pirate*|vulnerad*|ciberataque|suplantad*|suplantación|intrusión
cuenta|perfil ha|fue|había|ha ?sido ?visto hacke*|vulnerad*|comprometid*|robad*|pirate*|intervenid*
alguien .. acceso|accedió|entró|uso|contraseña|clave|claves|cuenta
robo de identidad|contraseñas|cuenta
no|nadie ?.. lo|publicó|escribió|escribimos|publicamos ?.. nadie|nosotros|del equipo
[exc.supplier]
culpa|error|fallo|responsabilidad|problema|cosa|incidencia .. de ?.. proveedor*|aduanas|aduana|agencia|transportista|mensajería|correos|imprenta|distribuidor*|fabricante|plataforma|sistema|banco|aerolínea|tercero*|algoritmo|empresa|traductor*|correo|suministrador*|herramienta|ayuntamiento|organizador*|administración|paquetería|repartidor*
un fallo|error informático|técnico|automático|puntual|humano|de|del ?.. sistema|proveedor|herramienta|tercero*|automátic*|algoritmo|ajeno
fallo|error informático|técnico|automático
culpa de|del ?la|los
ajen*|externa|fuera ?a|de|totalmente ?nuestra|nuestro|nosotros voluntad|control|nosotros|alcance
no ?nos|lo depende|dependía|gestionamos|compete|llevamos ?de nosotros|nosotros
nosotros|aquí no|solo|sólo|entregamos|cumplimos|vendemos|somos
causa* de fuerza mayor
[exc.context]
descontextualiz*
recort*|cortad*|editad*|manipulad* .. vídeo|frase|entrevista|imagen|segundos|contexto
[exc.circumstance]
era|eran|fueron|son|estábamos|teníamos .. días|semana|otros|tiempos|plantilla|turnos complicad*|difíciles|tiempos|corta|dobles
nadie podía|pudo|podría|hubiera ?.. prever*|imaginar*|evitar*|anticipar*|hecho
también .. otras|otros|todo|todas|competencia|resto
es|fue|era|son imposible|inevitable
[noexc]
no|ni|sin ?hay|vale|valen|busc*|tenemos|queremos|es|fue|culpar*|culpamos|vamos ?.. excusa*|becari*|culpar*|justific*|atenuante*|agencia|proveedor|balones|hackeo
no ?fue|es|ha ?vamos ?a ?.. becari*|culpa|excusa*

[cor]
^corrección|correccion|rectificación|rectificacion|fe|aclaración|aclaracion|errata|corrigendo|rectificamos|corregimos|aclaramos|matización|precisión|actualización
^donde dice|decía|decíamos|dijimos|pone|ponía|escribimos
debe|debería|debía decir|poner|leerse
fe de errata|erratas|errores
rectific*|desmentimos|desmentir|desmiente|desmentido
corregimos|corrijo|corrección|aclaramos|puntualizamos|matizamos
no # ?.. sino
# .. no ?el|la|los|las|a|de #
^no|no ?es ?el|la|a ?.. sino
dijimos|dijo|dije|publicamos|pusimos|indicamos|anunciamos|informamos|escribimos|titulamos|atribuimos|habíamos|había|señalamos|comenté ?.. pero|es|era|fue|no|dicho|realidad|correcto|correcta
por|se error|nos ?.. coló|indicamos|pusimos|publicamos|dijimos|escribimos|aparec*
el|la|los|lo|dato|enlace|precio|fecha ?.. correcto|correcta|correctos|bueno|buena ?.. es|son
correcto|correcta es|son
en realidad ?es|son|era|fue|abr*|cierr*|empieza|será
en vez|lugar de
versión|anterior|información|dato|cifra|enlace|horario .. equivocad*|erróne*|errone*|incorrect*|anterior|inexact*
nos|me equivocamos|hemos|equivoqué|bailó|bailado|confund* ?.. al|con|de|en|un ?.. número|cifra|dato|fecha|precio|enlace|nombre|hora|cifras|día|decir*
cifra|dato|hora|fecha|nombre|precio|enlace|teléfono ?que .. mal|equivocad*|erróne*|incorrect*
mal ?puesto ?el|la|los|las ?.. teléfono|fecha|hora|precio|nombre|enlace
le|te|os|les|se habíamos|había|hemos|dijimos|dije|comenté|indicamos ?.. dicho|mal|indicad*|pero
[cor.post]
es|son|resulta ?totalmente|rotundamente|completamente|absolutamente ?un falso|falsa|falsos|falsas|mentira|bulo
^falso|bulo
bulo|bulos|noticia falsa|fake
no es|son cierto|verdad|ciertas|ciertos|cierta ?que
no ?hemos ?vamos ?a ?.. cerr*|desped*|retirad*|subid*|vendid* ?.. como|pese|contra|circul*|difund*
contra|contrario|contrariamente ?a|de lo ?que ?se ?.. publicad*|dice|afirma*|circul*|difund*
no|nunca ?hemos|es ?.. emitid*|enviad*|publicad* ?.. comunicado|mensaje|cuenta|nuestr*
ante|sobre los|las rumores|informaciones|noticias

[meta]
lo siento|sentimos,no
^lo siento no lo siento
siento|sentimos|perdón ?pero ?.. no ?lo siento|sentimos|perdón
sin|ni perdón|disculpas|excusas
sin pedir perdón|disculpas
no|ni ?te|le|hay|tienes|tenemos|hace|vamos|pienso|pensamos|tienen|debes|debe|falta ?.. que|a|falta|nada|por ?.. pedir|disculparte|disculparse|disculpar*|disculpas|disculpes|perdón|perdonar
no ?te|se disculpes|disculpe|preocupes
con ?el perdón|permiso de
perdón|perdona|perdonen|disculpen|disculpa ?por|la|el|los|que ?.. existir|ser|spoiler|spam|insistir|presumir|interrumpir|interrumpim*|insistencia|tardanza,|pesados|emoción|nivel|guap*
^perdona|perdón|disculpa|disculpe|perdone|perdonen ?.. vecin*|suegra|dieta|verano|invierno|mamá|abuela|nutri*|señor|señora|lunes
lo sentimos|siento por tu|vuestra|tus|su|los|la|las|el ?.. dieta|bolsillo|competencia|otros|demás|vegan*|cartera|vecin*
comunicado oficial ?.. disculpa*|perdón
sentimos|siento como|nadie|juntos
pide|pidió|pidieron|pedía|piden|pedirá|pidan|pedirán|pediste|pidiera .. perdón|disculpas|disculpa
cómo|cuándo|quién|cuántas|aprende|aprender|saber|taller|curso|guía|arte ?a ?.. pedir|pediste|disculp*|perdón
se disculpó|disculpa|disculpan|disculparon|disculpará
el|la|los|las perdón es|como|en|que|y
disculpas|perdón de ?.. ministr*|president*|jugador|entrenador|actor|alcald*|gobierno|rey
^perdón, ¿
hay que saber
día ?.. del perdón
aceptamos|acepto|aceptadas|aceptada ?tus|sus|las disculpas
disculpas aceptadas
no aceptamos|valen excusas
excusas
[third]
pidió|pidieron|pide|piden|pedirá|pidiera|pida ?.. perdón|disculpas
se disculpó|disculpa|disculparon|disculpan|disculpe|disculpará
ha|han|había|habían ?ya pedido ?.. perdón|disculpas
exigen|exige|exigió|piden|reclama*|esperando|exigimos|exijo|reclamamos|acepta*|aceptó .. disculpas|disculpa|perdón
las|sus|tus|unas disculpas de|del|al
[condole]
pésame|condolencias|fallecimiento|fallecid*|pérdida|descanse|dep|víctimas|luto|muerte|duelo|murió|accidente
[closed]
no tenemos|hacemos|abrimos|servimos|aceptamos|quedan|queda|disponemos|enviamos|hay|podemos
cerramos|cerrado|cerrados|agotad*

[values]
nuestros|los|unos|con valores
comprometid*|compromiso con
creemos|defendemos|apostamos ?firmemente
llevamos # años
desde ?la ?siempre ?hace marca|empresa|siempre .. comprometid*|respet*
[but]
pero|aunque
no obstante
ahora bien
sin embargo
`;
