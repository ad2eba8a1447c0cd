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
  return rows;
}
