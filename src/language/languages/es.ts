import type { LanguageFile } from './index.ts';

/** Spanish, peninsular and American. */
export const es: LanguageFile = {
  common:
    'de la que el en los se del las por una con para es lo nos os te hemos esta mas pero su al como no ha fue muy y les ya hoy nuestro nuestra perdon disculpas disculpa disculpen perdona hola gracias sin todo son sentimos lamentamos',
  lexicon: `
we: nosotros nos *amos *emos *imos
our: nuestr*
own-self: propi* mism*
i: yo me mi mio mia mis
you: tu te usted ustedes vosotros os vos le les *ais *eis
your: tu tus su sus vuestr* tuyo tuya suyo
they: ellos ellas
someone: alguien alguno alguna algunos algunas quien quienes
everyone: todos todas todo toda cada
nobody: nadie ninguna ningun nada
people: gente persona* publico usuari* ciudadan* vecin*
customer: cliente* pasajer* soci* lector* paciente* huesped* alumn*
fans: comunidad* aficion*
team: equipo* plantilla companer* personal
employee: emplead* trabajador* operari* dependient* community_manager gestor* ex exempleado exempleada antiguo antigua despedid* ya_no_trabaja desvinculad* expedient* apartad* cesad* prescind* destitu*
intern: becari* practicant* aprendiz* novat* pasante*
agency: agencia* autonom* freelance* subcontrat* contratist* consultor*
supplier: proveedor* distribuidor* fabricante* transportista* mensajer* repartidor* almacen franquicia* franquiciad* imprenta
partner: tercero* ajen* extern* colaborador*
hack: hacke* jackea* pirate* suplantad* suplantacion ciberataque* vulnerad* intrus* accedio accedieron acceso_no se_hicieron ataque_informatico ciberataque malicios* delincuen*
system: sistema* software algoritmo* bot bots automat* programad* informatic* tecnic* servidor* corrector maquina ia
app-web: app web aplicacion plataforma pagina
boss: director* gerente direccion consejo fundador* duen* president* jefe jefa responsable*
media: prensa medio medios periodista* periodic* diario* titular titulares noticia* articulo*
family: familia* madre* padre* hij* nin* menores
women: mujer* femin* chica* gay lgtb* trans gitano* negr* musulman* discapacidad
victim: victima* afectad* herid* fallecid*
sorry-adj: lo_siento lo_sentimos siento sentimos perdon
apologise: disculp* perdon* excusa
ask-beg: pedi* pido pedir pide piden ruega rogamos solicit* exig*
regret: lament* arrepent* pesar pena
deep: profund* sincer* sentid* enorme* muchisimo mucho verdad corazon honest* muy
inconvenience: molestia* inconvenien* trastorno* fastidio*
wait: espera* demora* retras* tarda* cola tarde lent*
stock: agotad* existencias reponer
cancel: cancel* suspend*
closed: cerrad* cerram* cierre cerrar
condolence: condolencia* pesame fallecimiento
accept-own: asum* acept* admit* reconoc*
responsib: responsab*
blame: culpa* culpable* achac*
fault: error errores fallo fallos metedura patinazo descuido* equivocacion* desliz torpeza* desacierto*
err-verb: equivoc* fallamos fallado falle erramos errado cagamos cagado metimos pifi* patinado liamos
inaccurate: incorrect* erronea* erroneo* inexact* falso falsa falsos falsas errata* bulo bulos
bad-act: inaceptable* inexcusable* imperdonable* inapropiad* desafortunad* insensible* torpe* ofensiv* machista* sexista* racista* homofob* irresponsable* inadmisible* indefendible* desacertad*
shame: verguenza avergonz* abochorn* bochorno sonroj*
bad: mal mala malo terrible* horrible* fatal pesim* estupid* tont* ridicul* absurd*
right: razon cierto cierta verdad tienes_razon correct*
should: deberia* debia* debimos habria* hubiera* tendria* debio debieron
never-again: nunca jamas volver vuelva repet* repit* volver* no_volvera
happen: pas* ocurri* suced* produj* produc*
hurt: ofend* herid herir dan* dolor* dolid* molest* sensibilidad* disgust*
feel: sintio sintieron sentir sienta siente
cause: caus* provoc* ocasion* gener* debid* consecuencia* motiv*
lie: ment* minti* engan* estaf* timo fraude*
delete: borr* elimin* retir* quit*
publish: public* tuit* post* mensaje* subi* compart* difundi* envi*
campaign: video* foto* imagen* anuncio* campana* campan* cartel* spot publicidad valla
say: decir dice dicen dicho dij* digo cuent* habla* palabra* afirm* asegur* comenta*
write: escri* redact*
fix: arregl* repar* solucion* resolv* subsan* enmend* compens* mejor* remedi*
refund: reembols* devolv* devoluc* devuelv* indemniz* abon reintegr* vale cupon
review: revis* investig* analiz* comprob* audit* estudi*
change: cambi* modific* actualiz*
learn: aprend* leccion* formacion reflexion*
listen: escuch* leido leemos
promise: promet* compromis* garantiz* evit* preven*
thank: gracias agrade*
please: favor rog*
contact: mensaje_privado privado dm correo contact* telefono escribenos numero datos
order-ref: pedido reserva billete vuelo factura cuenta tarjeta
understand: entend* entiend* comprend*
intent: intencion* pretend* queriamos quisimos objetivo animo voluntad nunca_quisimos no_era_nuestra no_fue_nuestra con_carino desde_el_carino lejos_de_nuestr* animo_de quien_nos_conoce quienes_nos_conocen no_refleja* nuestra_intencion la_intencion nada_mas_lejos en_ningun_momento
misunderstand: malinterpret* malentend* interpret* tergivers* malentendido contexto sacad*
value: valor* respet* inclus* divers* igualdad principio* defend*
joke: broma* humor chiste* ironi* sarcas* satira gracia guino
funny: graci* divert* risa* jaja jajaja jeje
if: si en_caso_de caso
but: pero aunque sin_embargo embargo obstante
because: porque puesto pues motivo razon_fue causa
not: no ni tampoco sin
only: solo unicamente
already: ya como_ya
always: siempre anos
many: muchos muchas millones cuatro
what-q: que por_que como quien cual donde
policy: politica* terminos condicion* norma* reglament* contrato* bases clausula*
explain: explic* aclar* repet* dijimos menciona*
complain: quej* llor* protest* queja* reclam* drama*
threat: bloque* denunci* demand abogad* legal* difam* calumni* querella
mock: enhorabuena bravo vaya guau carino guapa guap* majo campeon* genio* expert* lumbrera ojala
happy: content* encant* feliz felices
fact: hecho hechos dato prueba* invent*
obvious: obvi* clar* supuesto
price: precio* barat* car* pag* coste* dinero euro euros pesos
try: intent* esfuerz* trabaj*
know: sab* creemos pensa* conoc*
correction: correg* correcc* rectific* fe_de_errata* errata corrij* actualizacion editado edito
rumour: rumor* bulo* circul* viral desment* difund* negamos niega falsedad* bulo bulos rumor rumores circula circulan por_whatsapp captura cadena montaje estafa suplant* cuenta_falsa no_es_nuestr* no_somos_nosotros no_regalamos se_dice_que no_cerramos no_se_cierra
instead: vez_de sino en_vez
weekday: lunes martes miercoles jueves viernes sabado domingo
month: enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
today: hoy ahora esta_noche inmediat* ya_mismo pronto enseguida
yesterday: ayer anoche pasad* anterior* manana
tomorrow: manana proxim*
time-unit: semana* mes meses hora* minuto* dia dias fecha*
link: enlace* link
number-word: dos tres cuatro cinco seis siete ocho nueve diez primer* segund*
place: direccion calle lugar sede estacion sala
product-safe: contien* alerg* lote producto* segur*
promo: oferta* rebaja* descuento* nuev* gratis sorteo premio llega* coleccion edicion novedad*
shop: compra* tienda* menu pan tarta* cafe pizza hamburguesa* receta* comid*
official: oficial* comunicado* anuncia* manifest*
open-hours: abr* abiert* horario*
outage: mantenimiento caid* averia* cort* interrup* red servicio*
weather: tiempo lluvia* tormenta* temporal niebla viento huelga* accidente* obras
deliver: entreg* envio* paquete* llegar reparto
job: vacante* contrata* busca*
event: evento* concierto* partido* juego* festival* taller* gira charla* feria cancion pelicula libro podcast episodio serie tema obra
greeting: hola buenas buenos saludos bienvenid* abrazo*
positive: gran buen* bien mejor* bonit* perfect*
information: informacion inform* aviso* consejo* guia
password: contrasena* clave* datos banco*
come: vengan visita* esper* nos_vemos
during: hasta antes despues durante mientras desde tras
feedback: critica* opinion*
do: hac* hiz* hecho hici* haz
be-past: fue fueron ha_sido era hemos_sido sido
let: pod* pued* permit*
want: quer* quier* gustaria
problem: problema* incidente* situacion asunto tema
decision: decid* decision*
experience: experiencia* expectativa* merec* altura
lack: falta*
dear-sir: estimad* senor* sr sra
sorry-not: no_pedimos_perdon no_vamos_a_pedir sin_pedir no_lo_sentimos no_lo_siento
they-sorry: pidio_perdon pidio_disculpas pide_perdon pide_disculpas piden_perdon se_disculpo ha_pedido han_pedido pedir_perdon pedir_disculpas acepta* aceptamos el_perdon_de hace_un_ano ya_pedimos_perdon desde_entonces aquella nuestras_disculpas el_perdon la_disculpa taller_de decir_lo_siento
guilty-pleasure: culpables pecado dieta antojo* enganch* kilos
ask-question: perdona_que disculpa_que disculpe_que perdon_que
on-us: culpa_nuestra error_nuestro mea_culpa es_nuestro es_nuestra fue_nuestro responsabilidad_nuestra nuestra_responsabilidad nadie_mas la_cagamos metimos_la_pata nos_equivocamos me_equivoque nos_pasamos
no-excuse: sin_excusas no_hay_excusa* sin_peros ningun_pero no_hay_justific* no_tiene_defensa
wrong-deed: ignor* excluimos discrimin* nos_reimos copiamos plagi* robamos humill* ningune* racismo machismo acoso explot* sin_permiso maltrat* dejamos_fuera callamos
worth: a_la_altura nos_quedamos_cortos os_fallamos debimos debiamos deberiamos habia_que mereceis merecen mereces decepcion* defraud* fallaros confianza traicion* debemos deber debo debe
cond-hurt: si_alguien a_quien_se a_quienes_se a_los_que_se quien_se_haya que_se_hayan haya_podido hayan_podido pudiera* pudieron si_a_alguien se_haya_sentido se_sintieron se_sintio
stir: polemic* revuelo reaccion* debate conversacion* ruido controversi* inquietud* malestar suscit* lecturas lectura sensibilidades desencuentro
passive-wrong: se_cometieron se_produjo se_tomaran desafortunad* lamentable* mejorable* ciertas tomamos_nota no_siempre_acertamos hechos lo_ocurrido lo_sucedido
as-said: como_ya ya_se_lo lo_pone esta_en_la viene_en en_el_contrato en_las_condiciones usted_firmo aceptaste firmaste elegiste lee leer lea leed leiste letra etiqueta pone instrucciones
no-further: no_vamos_a no_hay_mas y_punto reafirmamos no_pensamos pagina basta cerrar
veteran: habla_por nunca_nadie la_mayoria inmensa_mayoria los_demas todo_el_mundo el_resto_de unico_que
denial: no_es_verdad no_es_cierto es_falso son_falsas falso_que eso_no_es_asi invent* tonterias
not-but: y_no_el y_no_la y_no_a y_no_en en_vez_de donde_dice debe_leerse debe_decir lo_correcto el_correcto correcto_es precio_correcto el_bueno_es dijimos_que publicamos_que mal_puesto esta_mal estaba_mal enlace_equivocado me_lie corregimos corregido ya_esta_corregid* errata erratas fe_de confundi me_confundi
not-our-doing: no_depende_de ajen* ajeno_a ajena_a un_tercero terceros nos_llego quien_hizo lo_hizo lo_lleva lo_decide depende_de subcontrat* contratamos contratad* culpa_de culpa_del la_culpa_es_del gracias_a_la el_nuevo la_nueva una_persona actuo_por ya_no_trabaja sin_autorizacion no_autorizad* programad* automatic* pandemia granizada
service-talk: mandanos escribenos pasanos mandame dinos cuentanos por_privado por_dm por_mensaje te_atend* lo_miramos lo_revisamos numero_de_pedido sentimos_leer sentimos_la_espera sentimos_el_retraso sentimos_las_molestias disculpa_la_espera disculpa_la_demora disculpe_las disculpen_las las_molestias la_demora la_espera gracias_por_avisar gracias_por_la_paciencia en_que_tienda lamentamos_leer que_pena que_lastima ayud* asist* atend* atencion soporte
grave: pedimos_perdon pedimos_disculpas pido_perdon pido_disculpas os_pedimos les_pedimos le_pedimos te_pedimos te_pido le_pido lo_sentimos lo_siento profundamente nos_averguenza me_averguenza verguenza asumimos asumo a_las_familias a_los_afectados a_los_vecinos a_todas_las grave* seri* importante*
repair-act: hemos_retirado retiramos hemos_borrado devolvemos a_partir_de desde_hoy hoy_mismo antes_del lo_arreglamos lo_corregimos cambiamos indemniz* pagamos
daily-life: receta horno temporada verano otono jardin lectores cata jornada entrada_libre inscrip* enlace_en ya_a_la ya_disponible buenos_dias quien_se menu desayuno cafe vino tarta pan te_esperamos feliz celebr* aniversario ganador* fiesta* felicidades
how-to-neutral: puedes podeis puede si_tenemos si_claro claro_que sin_problema aqui_tienes abrimos cerramos_a hasta_las de_nada a_usted nos_alegra disfrut* nos_vemos cuando_quieras
belittle: hater* troll* criticon* activista* ofendid* ofendidit* tuiter* idiot* ignorant* payas* maleducad* mentiros* vag* aburrid* envidi* listill* exager* indign* ofendidos calma tranquil* susceptib* histeri* injust* linchamiento manipul* interesad* campana_de politiz* era_una_broma era_broma no_es_para_tanto tampoco_era_para todo_ofende generacion_de_cristal cristal cancelacion ofenderse ofendiditos exagerad*
scold: informate informese madura madurad calma relajate relajese tranquilizate deberias haberlo hay_gente_que los_que_no gente_que si_no_te_gusta si_no_le_gusta si_tanto a_quien_no al_que_no_le nadie_te_obliga no_compres la_puerta otra_tienda obliga* puerta adios libre elegir elige vete iros marchar* con_todo_respeto con_todo_el_respeto francamente que_conste mire mira
public-figure: jugador* entrenador* actor actriz cantante* influencer* politic futbolista* diputad* policia autoridad* gobierno ayuntamiento alcalde alcaldesa ministr* juez tribunal juzgado competencia rival* competidor*
sneer: curioso_que que_curioso que_casualidad que_raro otro_experto ya_salio ya_estamos gracias_por_la_publicidad ladran ofendid*
`,
};
