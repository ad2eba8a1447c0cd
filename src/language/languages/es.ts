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
nuestras|mis|nuestra disculpas|disculpa
^disculpas si|por|a
pedido|petición de disculpas|perdón
[sorry.weak]
lo sentimos|siento|lamento|lamentamos
sentimos|siento ?mucho|muchísimo|muchisimo|profundamente|enormemente|sinceramente|de ?veras|verdad ?corazón|todo lo|haber|habernos|haberos|haberte|haberle|haberles|no|que|la|el|las|los|este|esta|tu|su|vuestra|mucho|muchísimo
lamentamos|lamento|lamentar ?mucho|muchísimo|profundamente|enormemente|sinceramente
nos|me duele|apena|avergüenza|pesa|entristece
nuestro|nuestra|nuestras pesar|vergüenza
qué mal|vergüenza|pena que
sentimos|siento$
disculpa|disculpas|perdón|perdon$
siento|sentimos de verdad|corazón|veras
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
fue|era|es|estuvo|resultó|sonó|ha ?sido ?un|una ?del ?todo ?muy ?totalmente ?absolutamente ?completamente ?comentario|broma|texto|mensaje|respuesta|publicación ?profundamente ?claramente inaceptable|intolerable|indefendible|impropi*|ofensiv*|machista|racista|homófob*|xenófob*|clasista|hirient*|cruel|desafortunad*|ruin|imperdonable|injustificable|lamentable|gravísimo|insensible|torpe|mal|fatal|feo|vergonzos*|irrespetuos*|innecesari*|injust*|inapropiad*|inadecuad*|indignante|inexcusable|poco|grosera|grosero|maleducad*|inadmisible|deplorable
no tuvo|tiene|tenía ?ninguna|ni gracia|nombre|excusa|justificación|perdón
estuvo|está ?muy mal|feo|fuera
fuera|falto|falta de lugar|tono|sensibilidad|respeto|tacto|empatía
inaceptable|imperdonable|inexcusable|indefendible|bochornos*|inadmisible|intolerable|injustificable
por|de nuestra parte
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
aprenderemos|aprendemos|hemos ?aprendido
desde|a|partir hoy|mañana|ahora .. revisar*|viaja|dos|doble|segund*|nuev*|protocolo|control
[routine]
molestia|molestias|inconveniente|inconvenientes|inconvenientes|espera|demora|demoras|tardanza|incomodidad|incomodidades|contratiempo|contratiempos
el|los|del|este ?posible|posibles retraso|retrasos ?de|en ?tu|su|vuestro
leer|leerte|leerlo|oír|escuchar|saber|leerle esto|eso|lo|tu|que|tus|su
tu|su|vuestra experiencia
no haya|hayas sido|tenido|quedado
la|tu avería|incidencia|situación
tu|su|vuestra ?mala|pésima pedido|paquete|caso|mensaje|comentario|opinión|reseña
que ?no ?te|os|le|les|tu|el|la|su|se ?.. rompi*|llegado|llegara|completo|contestáramos|contest*|expectativas|funcione|guste|pedido|tenido|retras*
ese|esa|este|el ?.. ya|está ?.. caducad*|agotad*|disponible
esperas|colas|retrasos|aplazamiento
[ask]
dm|md|mp|privado|inbox
número|numero|nº|nro|núm de ?tu|su pedido|reserva|caso|expediente|cliente|ticket|referencia|orden|línea|guía|localizador|póliza|contrato
escríbenos|escribinos|escríbanos|mándanos|mandanos|mandános|envíanos|envianos|envíanoslo|pásanos|pasanos|facilítanos|indícanos|indíquenos|déjanos|contáctanos|contactanos|contacta|llámanos|cuéntanos|comunícate|compártenos|acércate|escribe
nos|me pasas|envías|mandas|escribes|facilitas|indicas|dices|cuentas|confirmas|puedes|puede|podés|podrías|compartes|das|dejas
en breve|un momento|seguida|cuanto
tomamos nota
nuestro|el|al ?de equipo técnico|atención
lo|la revisamos|miramos|vemos|comprobamos|consultamos|pasamos
[service]
mantenimiento|obras|avería|incidencia|caída|huelga|inventario|corte|saturación|lluvia|temporal
por|debido motivos|causas|a
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
[misund]
malentendido|malentendidos|malinterpret*|malentend*|tergivers*|confusión
no ?se ?lo ?nos ?ha|haya|hayan|hayáis|hayas ?sido entendido|entendid*|comprendid*|entendiera*|entiendas|entiendan
la|las|esta|el|una ?gran polémica|controversia|reacción|reacciones|revuelo|malestar|ruido|debate generad*|causad*|suscitad*|provocad*|creado|que|en
polémica|controversia|revuelo|malestar
te|os|le|les moleste|ofenda|incomode|siente|parezca
que lo|la ?usted|ustedes veas|vea|vean|veáis|sientas|sienta|perciban|percibas|pienses|tomes|interpretes|tomen ?así|mal
que tengas|tenga|tengan|tengáis esa|esta|una percepción|impresión|imagen|opinión|sensación
se ?haya|hayan sentido|sentida|sentidos ?ofend*|molest*|herid*
algunas|algunos|ciertas|cierto|parte personas|usuarios|sectores|clientes|seguidores|sector
sensibilidades|susceptibilidades
[nonap]
se cometieron|han ?cometido|produjeron|cometió|produjo ?algunos|algún|un|errores error|errores|fallos
no|nunca|jamás ?era|es|fue|ha ?sido|estaba|hubo|tuvimos|teníamos|tenía|existió ?en ?en ?ningún|ningun ?caso ?momento ?la|nuestra|mi|el|nuestro ?ninguna ?la ?mala|ánimo intención|propósito|ánimo|voluntad|objetivo|idea
nuestra|la|mi intención ?.. no|nunca|jamás ?ha ?es|era|fue|sido
lejos de nuestra|mi|la intención|ánimo
en ningún momento ?.. pretend*|quis*|busc*|busq*|intent*|tuvimos|fue
es|son una pena que
nuestra|la intención era|siempre|fue ?ha ?sido ?solo
quienes|quien nos|me conocen|conoce ?ya ?bien ?lo|saben
lo hicimos|dijimos|fue sin mala|maldad|mala
lamentamos|lamento|sentimos|siento ?mucho ?profundamente la|el ?gran polémica|controversia|revuelo|malestar|debate|situación|ruido|impacto
lamentamos|lamento|sentimos|siento ?mucho|muchísimo|profundamente|sinceramente que ?.. tengas|tenga|veas|sientas|sienta|sintieras|sintiera|moleste|interpret*|percib*|malinterpret*|ofend*|entendid*|hayáis|piens*|parezca|consider*|molest*|sentid*
que|si algunos|alguien han ?haya ?querido ver
pena|lástima que ?.. haya*|hay|se|leíd*|visto|entend*
apena|duele|entristece|lamentamos|sentimos que ?.. haya*|foco|ruido|debate|frase
fue|es|ha una situación|hecho|episodio|incidente|momento ?muy desafortunad*|lamentable|difícil|desagradable|complicad*
se dieron|detectaron|produjeron|registraron|observaron|identificado ?.. errores|fallos|deficiencias|deficiencia|circunstancias
jamás|nunca|no haríamos|burlaríamos|ofenderíamos|pretenderíamos|hubo ?..
no representa|refleja|reflejan|representan ?.. valores|sentir|opinión|quienes|somos|marca
[def.blame]
no ?te|os|se ?has|habéis|ha|hayas leíd*|leido|molestad*|tomad*|entendid*|enterad*|informad*|pasad* ?ni ?la ?el
se nota|ve que ?no ?has|eres|estás|nunca|tienes
el problema ?no ?.. es|eres tú|usted|suyo|tuyo|vuestro|que
el problema no es|está
la culpa .. también es ?nuestra
aprende|aprendan|aprended|infórmese|infórmate|infórmense|informate|estudia|estúdie|madura|crece|espabila|léete|léase ?a ?antes
antes de ?acusar|opinar|hablar|criticar|insultar|escribir|quejarse|quejarte|difamar|juzgar|soltar
[def.belittle]
no es|fue para tanto
hay gente|personas|cosas con|más|que ?problemas
drama|dramas|pataleta|berrinche|lloros|lloriqu*|llorón*|llorica*|ofendidit*|haters|hater|trol|trols|trolls|troll|cuñado*|quejica*|indignadit*|linchamiento|piel
hoy ?en|se ?día ?todo .. ofende*
ya no se puede|pueden
solo|únicamente .. cuatro|unos|dos|minoría|os
nadie ?más se ?ha|había quej*
[def.sarcasm]
ay|uy|ah|oh|huy,
sí|si claro
^claro,
gracias por la|el|tu|su ?.. publicidad|lección|consejo|clase|aporte|visita|sabiduría|masterclass|cátedra|marketing
👏|🙄|🤡|🍿|🥱|🙃|💅|😏|🤷
hay que|tiene tener|ver|narices|huevos|bemoles|cara
anda|venga,
a llorar
otro|otra ?más experto|experta|listo|lumbrera|genio|iluminad*|polémica
[def.rules]
como|cómo ya te|le|les|os|se|hemos|dijimos|indicamos|explicamos ?hemos|ha|he|lo|hemos ?dicho|explicado|indicado|comentado|repetido|informado|dij*
ya|como te|le|os|les|se lo|hemos|dijimos|explicamos|he .. veces|dicho|explicad*|indicad*|respondid*|repetid*
está|están|estaba|figura|consta|aparece|viene|pone ?muy ?bien|clarísimo en|claro|clarísimo|claramente|escrito ?las|la|los|el ?tu|su condiciones|bases|contrato|letra|reglamento|normas|web|factura
las normas|condiciones|reglas|bases ?son|están|estaban ?para|muy ?las|claras|iguales|mismas|todos
las|los condiciones|términos .. aceptaste|aceptó|aceptasteis|firmaste|firmó|aceptaron
el reglamento|contrato|plazo es|era|dice|lo
[def.dismiss]
si no|tanto ?os|te|le|les gusta|gustan|convence|parece|gustamos ?.. no|con|puerta|hay|puedes|puede|siempre|ya|vete|váyase|existe|busca|nadie
con no|dejar comprar|venir|mirar|seguir|comprarlo|seguirnos ?es|basta
hablar|opinar|criticar|quejarse es|sale gratis|fácil|barato|libre
[def.threat]
abogad*|denunci*|querella|tribunales|difam*|demanda|calumni*|juzgado|injuri*|burofax
nuestro|nuestros|el|los ?equipo|servicios|departamento abogad*|jurídico*|legal
vamos|voy a bloquear*|denunciar*|demandar*|banear*
[def.deny]
no es|son verdad|cierto|ciertas|así
mientes|miente|mentís|mienten|mentir
mentira|mentiras|invent*|falacia*|bulos
detrás de .. familias|personas|empleos
es|era humor|ironía|sátira|broma|chiste
[exc.person]
becari*|pasante
un|una|el|la|nuestro|por|del|algún|al ?ex ?antigu* empleado|empleada|colaborador|colaboradora|trabajador|trabajadora|subcontratad*|subcontrata|freelance|externo|community|persona ?ajena ?que ?de
fue|es|era|culpa|cosa|obra .. becari*|agencia|empleado|community|proveedor|empresa|imprenta|trabajador|colaborador|voluntario|extrabajador
personal|empresa|persona|personas|equipo|alguien ajen*|subcontratad*|extern*|anterior
error humano
fue|es|culpa|cosa|por ?un|el|una|la|de|del becari*|practicante|agencia|proveedor
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
robaron|hackearon|usurparon|usaron ?.. cuenta|perfil|clave|contraseña
no lo|la|los ?.. nosotros
[exc.supplier]
culpa|error|fallo|responsabilidad|problema|cosa|incidencia .. de ?.. proveedor*|aduanas|aduana|agencia|transportista|mensajería|correos|imprenta|distribuidor*|fabricante|plataforma|sistema|banco|aerolínea|tercero*|algoritmo|empresa|traductor*|correo|suministrador*|herramienta|ayuntamiento|organizador*|administración|paquetería|repartidor*
un fallo|error informático|técnico|automático|puntual|humano|de|del ?.. sistema|proveedor|herramienta|tercero*|automátic*|algoritmo|ajeno
fallo|error informático|técnico|automático
culpa de|del ?la|los
ajen*|externa|fuera ?a|de|totalmente ?nuestra|nuestro|nosotros voluntad|control|nosotros|alcance
no ?nos|lo depende|dependía|gestionamos|compete|llevamos ?de nosotros|nosotros
nosotros|aquí no|solo|sólo|entregamos|cumplimos|vendemos|somos
[exc.context]
recort*|cortad*|editad*|manipulad* .. vídeo|frase|entrevista|imagen|segundos|contexto
sacad*|fuera|sin ?de ?su contexto
vídeo|frase|audio|imagen|entrevista ?.. cortad*|manipulad*|editad*|recort*|sacad*
[exc.circumstance]
nadie podía|pudo|podría|hubiera ?.. prever*|imaginar*|evitar*|anticipar*|hecho
es|fue|era|son imposible|inevitable
[noexc]
no|ni|sin ?hay|vale|valen|busc*|tenemos|queremos|es|fue|culpar*|culpamos|vamos ?.. excusa*|becari*|culpar*|justific*|atenuante*|agencia|proveedor|balones|hackeo
no ?fue|es|ha ?vamos ?a ?.. becari*|culpa|excusa*
^si|ante|cuando|cómo|evitar|contra|frente ?.. hacke*|ciberataque*|phishing|suplant*|estafa*|robo
[cor]
^corrección|correccion|rectificación|rectificacion|fe|aclaración|aclaracion|errata|corrigendo|rectificamos|corregimos|aclaramos|matización|precisión|actualización
^donde dice|decía|decíamos|dijimos|pone|ponía|escribimos
debe|debería|debía decir|poner|leerse
fe de errata|erratas|errores
rectific*|desmentimos|desmentir|desmiente|desmentido
corregimos|corrijo|corrección|aclaramos|puntualizamos|matizamos
# .. no ?el|la|los|las|a|de #
dijimos|dijo|dije|publicamos|pusimos|indicamos|anunciamos|informamos|escribimos|titulamos|atribuimos|habíamos|había|señalamos|comenté ?.. pero|es|era|fue|no|dicho|realidad|correcto|correcta
por|se error|nos ?.. coló|indicamos|pusimos|publicamos|dijimos|escribimos|aparec*
el|la|los|lo|dato|enlace|precio|fecha ?.. correcto|correcta|correctos|bueno|buena ?.. es|son
correcto|correcta es|son
en vez|lugar de
versión|anterior|información|dato|cifra|enlace|horario .. equivocad*|erróne*|errone*|incorrect*|anterior|inexact*
cifra|dato|hora|fecha|nombre|precio|enlace|teléfono ?que .. mal|equivocad*|erróne*|incorrect*
mal ?puesto ?el|la|los|las ?.. teléfono|fecha|hora|precio|nombre|enlace
le|te|os|les|se habíamos|había|hemos|dijimos|dije|comenté|indicamos ?.. dicho|mal|indicad*|pero
donde|cuando|en ?.. puse|pusimos|dije|dijimos|decía|escribimos|escribí|dice|ponía ?.. lee*|leer|debe|debía|quería|queríamos|quise|era|es
léase|léanse|debió
debe|debía|debería|tenía|quería|quise|queríamos|quisimos ?que decir|poner|leerse|ser
una|la|primera|anterior versión ?.. situaba|decía|indicaba|atribuía|afirmaba|incluía|daba|señalaba|recogía
nota ?de ?la redacción|edición
rectifico|rectificar|corregir|corrijo|puntualizo|matizo|aclaro|puntualizar|precisar
dije|dijimos|dimos|puse|pusimos|indicamos|di mal
como pusimos|dijimos|publicamos|anunciamos|indicamos$
# ?.. y no ?el|la|a|las
[cor.post]
es|son|resulta ?totalmente|rotundamente|completamente|absolutamente ?un falso|falsa|falsos|falsas|mentira|bulo
no es|son cierto|verdad|ciertas|ciertos|cierta ?que
contra|contrario|contrariamente ?a|de lo ?que ?se ?.. publicad*|dice|afirma*|circul*|difund*
es un|una fraude|estafa|timo|montaje|engaño|falsedad|invención|invento|burda
rumor*|bulo*|información|informaciones|noticia|audio|mensaje|cadena|captura ?.. no|es|son|carece*|circula* ?.. cierto|verdad|fundamento|fals*|fraude|nuestr*|manipulad*|real
circula|circulan|corre|corren ?.. audio|mensaje|cadena|imagen|captura|rumor|vídeo|bulo|foto|noticia|cuenta
no ?lo pinch*|compart*|difund*|reenví*
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
ministr*|president*|alcald*|portavoz|jugador*|entrenador*|actor|actriz|cantante|gobierno|diputad*|senador*|rey|reina|papa|juez|jueza|concejal*|futbolista|influencer|presentador*|candidat*|federación|obispo|él|ella|ellos|tenista|árbitro|youtuber|rival|competencia ?.. pide|pidió|piden|pidieron|ha|han|pedirá|lamenta|lamentó|asume|asumió|admite|admitió|reconoce|reconoció|se|publica ?.. perdón|disculpas|disculpa|disculpado|error|responsabilidad|culpa|disculpó|disculpan|disculparon
dice|dijo|declaró|afirmó|aseguró|leyó|escribió|confesó|según el|la|ella|él
exige*|piden|reclama*|espera* ?.. disculpas|perdón
[condole]
pésame|condolencias|fallecimiento|fallecid*|pérdida|descanse|dep|víctimas|luto|muerte|duelo|murió|accidente
[closed]
no tenemos|hacemos|abrimos|servimos|aceptamos|quedan|queda|disponemos|enviamos|hay|podemos
cerramos|cerrado|cerrados|agotad*
[values]
creemos|defendemos|apostamos ?firmemente
[but]
pero|aunque
sin embargo
[refuse]
no|ni|nunca|jamás|tampoco ?nos|te|os|le|les|se ?vamos|voy|pienso|pensamos|queremos|quiero|debemos|tenemos|tengo|hace|esperes|esperen|esperéis|deberíamos ?a ?que|falta|nada|por ?que pedir*|pedimos|disculpar*|arrepent*
no ?te|os|le|les|lo|la pedimos|pido|pediremos|pediré|debemos ?.. perdón|disculpas
nada que perdonar|disculpar|reprochar*
[look]
ya|ayer|cuando|entonces|anoche|semana|meses|año|días ?nos ?le|les|os|te ?hemos|habíamos|pasad* pedimos|pedido|disculpamos|disculpado ?.. ?perdón|disculpas
mes|semana|quincena|día|tiempo ?pasad* ?nos ?le|les|os|te ?hemos pedimos|pedido|disculpamos ?.. ?perdón|disculpas
[feel]
sentimos|siento|sienten ?mucha|un|una|gran|más debilidad|pasión|amor|orgullo*|orgullosos|cosquillas|mariposas|admiración|ganas|emoción|alegría|devoción|nostalgia|cariño|felic*|viv*|afortunad*|como|cerca|parte|escalofríos|envidia
sentimos|siento|sienten el|la|los|las|un flamenco|música|ritmo|mar|verano|fútbol|primavera|navidad|calor|frío|camiseta|colores|tierra|brisa|olor|aroma|magia|energía|ciudad|barrio|fiesta|rock|tango|salsa|viento|carnaval
[mock]
perdón|perdona|perdonad|perdonen|disculp*|sentimos|siento|pedimos|pido ?.. dieta|báscula|cartera|bolsillo|jefe|nutricionista|pantalón|vaqueros|gimnasio|ex|suegra|colesterol|despertador|siesta|ensalada|lunes|vecinos|gluten|calorías
perdón|perdona|perdonad|disculp*|sentimos|siento|pedimos ?.. demasiado|tan|irresistible*|adictiv*|guap*|ric*|buenos|buenas|deliciosa*|delicioso*|espoiler|spoiler|hambre|antojo
perdón|disculpas|disculp*|sentimos ?.. antemano|adelantado|vicio
perdón|disculpas por lo que vais|vas|van|viene|váis
[promo]
descuento|descuentos|oferta|2x1|3x2|rebajas|promo|taller|curso|charla|webinar|podcast|episodio|capítulo|estreno|estrenamos|exposición|novela|canción|catálogo|colección|sorteo|libro|lanzamiento
[admit.act]
mentimos|engañamos|ocultamos|copiamos|plagiamos|ignoramos|discriminamos|humillamos|menospreciamos|subestimamos|descuidamos|maltratamos|insultamos|censuramos|menospreciado|ninguneamos
publicamos|usamos|utilizamos|vendimos|cobramos|dejamos|enviamos|compartimos|subimos|emitimos|servimos|borramos|contestamos|tratamos|dimos|prometimos ?.. sin|falso|falsa|permiso|ajen*|tirad*|indebid*|caducad*|solos|plantad*|privad*|más|menos|mal|racista|machista|ofensiv*
no ?os|te|les|le|lo|la|nos escuchamos|atendimos|cuidamos|respetamos|avisamos|protegimos|revisamos|comprobamos|cumplimos|contestamos|pensamos|preguntamos|verificamos|reaccionamos|actuamos|contrastamos|leímos|supimos|hicimos|dimos|llegamos|estuvimos
se nos pasó|escapó|coló|olvidó|olvidaron|pasaron
le|la erramos|pifiamos|embarramos|chingamos|regamos
culpa|responsabilidad|error|fallo .. nuestra|nuestro|mía|mío$
es|fue|era solo|sólo|toda|todo|enteramente|exclusivamente nuestra|nuestro|mía|mío
salió|ocurrió|pasó|sucedió|salieron de|desde|en|bajo nuestra|nuestro|nuestras|nuestros
te|os|les|le debemos|debíamos una|más|algo
prometimos .. y no|solo|plantamos|hicimos
nuestra|nuestro app|web|tienda|sistema|equipo mostró|filtró|perdió|expuso|dejó|humilló|insultó
respondemos|respondo por ello|esto|eso
no tenía|tenían|teníamos ?ningún derecho a
[exc.third]
proveedor*|agencia|imprenta|becari*|colaborador*|corresponsal|freelance|extrabajador*|exempleado|empleado|empleada|trabajador|trabajadora|subcontrata|contrata|instaladora|transportista|mensajería|repartidor|repartidora|fabricante|distribuidor*|plataforma|herramienta|algoritmo|sistema|traductor*|corrector|autocorrector|programa|software|robot|bot|ia|diseñador*|gestoría|productora|laboratorio|ayuntamiento|organizador*|promotor*|tercero*|aerolínea|banco|aduana*|correos|voluntari*|moderador*|fotógraf*|community|cm|informátic*|logística|pasarela|operadora|alguien|franquiciad*|practicante|gráfica ?.. publicó|escribió|copió|mandó|envió|subió|programó|imprimió|cometió|equivocó|falló|confundió|perdió|retrasó|garantizó|aseguró|usó|ideó|diseñó|tradujo|borró|cambió|olvidó|eligió|originó|causó|provocó|pasó|dijo|hizo|metió|duplicó|generó|cobró|rompió|avisó|colgó|actuó|coló|decidió|respondió|contestó|incumplió|fallado|equivocado|perdido|retrasado|confundido|provocado|incumplido|programaron|publicaron|enviaron|fallaron|imprimieron|entendió
publicó|escribió|mandó|envió|subió|programó|imprimió|equivocó|falló|ideó|diseñó|tradujo|hizo|provocó|gestiona|lleva|hace ?.. el|la|los|un|una ?.. proveedor*|agencia|imprenta|becari*|colaborador|freelance|empleado|herramienta|traductor*|corrector|gestoría|externo|externa|exempleado|tercero*
idead*|publicad*|gestionad*|programad*|diseñad*|escrit*|tomad*|generad*|traducid*|redactad*|subid*|elaborad*|cread* ?.. por ?.. agencia|proveedor|becari*|personal|persona|empresa|tercero*|ajen*|extern*|herramienta|ia|inteligencia|imprenta
ellos|transportista|aerolínea|fabricante|correos|banco|ayuntamiento quienes|son|los|quien|es que|responsables|culpables|responsable
reclam*|pregúntal*|pídel*|quéj* ?.. ellos|transportista|aerolínea|fabricante|correos|banco|mensajería|ayuntamiento
nosotros|aquí|desde ?aquí lo entregamos|enviamos|mandamos|cumplimos|hicimos|salió
cómo|quién íbamos|iba|podíamos ?a saber*|imagin*|adivin*
robo|suplantación|mal de|uso identidad|de|nuestra|cuenta
con tanto|tanta|tantos|tantas|semejante|media|mitad trabajo|gente|pedidos|volumen|plantilla|jaleo|lío|equipo
otra|otro empresa|compañía|persona|equipo|firma
pregúnt* ?.. ellos|otra
[def.calm]
cálm*|calma|calmaos|relaj*|respira|respirad|respiren ?.. ?hondo|poco
un poco|poquito de cabeza|calma|respeto|seriedad|sentido|humor|educación
deja|dejad|dejen|dejá|dejemos|basta|para|parad ?ya de ?.. llorar|buscar*|quejar*|invent*|molestar|exager*|critic*|insult*|mentir|dar|hacer
busca|buscá|buscad|busquen|búscate|cómprate|hazte|cómpralo en|otro|otra|una ?.. lado|sitio|parte|vida
[def.scold]
no tiene|tienes|tenés|tienen|tenéis ?ni|la|ninguna|mucha ?menor ?.. idea|formación|criterio|educación|vergüenza|paladar|gusto|conocimiento*
está|queda|parece|es claro|evidente|obvio que ?usted|tú no|nunca
deberías|debería|deberíais|deberían ?.. gracias|agradec*|vergüenza|leer*|aprender|informar*|callar*|revisar*
buscas|busca|buscáis|buscan|quieres|quieren ?.. like|likes|fama|atención|protagonismo|casito|gratis|foco
experto|experta|expertos|expertas|crítico|críticos|jueces|opinólog*|sabios ?.. en|de|desde|del|con
jaj*|jej*|xd
indignación|indignados|ofendidos selectiv*|de|profesional*
somos|soy ?.. ong|caridad|psicólog*|niñera
los|las mismos|mismas que
nadie dijo|decía|dice|protestó ?.. ?nada|ni|mu
cada cual|quien que|se|lo
llorando|lloran|lloráis|lloros|llorones
no vamos|voy a entrar|perder|seguir*|aguantar|tolerar|consentir
con todo ?el|mi respeto,
qué fácil ?es ?.. criticar|hablar|opinar|decir
has|ha|habéis acabado|terminado ?ya
`;
