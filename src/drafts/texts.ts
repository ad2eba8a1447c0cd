import type { DraftLanguage, DraftMove } from './drafts.ts';

/**
 * The words of our drafts. Longest first; the last one of each fits the shortest network. An apology names what was
 * done, owns it, apologises once, gives one cause without blaming anybody, and repairs it by a date: nothing
 * conditional, no "but", no values before it.
 */
export const TEXTS: Readonly<Record<DraftLanguage, Readonly<Record<DraftMove, readonly string[]>>>> = {
  es: {
    correction: [
      'Corrección: nos equivocamos en {what}. Lo correcto es «[dato correcto]». Dejamos la publicación original a la vista. {link}',
      'Corrección: nos equivocamos en {what}. Lo correcto es «[dato correcto]».',
    ],
    apology: [
      'Nos equivocamos con {what}. Pedimos disculpas a «[quienes]». No lo revisamos antes de publicarlo. «[Qué haremos]» antes del «[fecha]», y desde hoy «[qué cambiamos]».',
      'Nos equivocamos con {what} y pedimos disculpas. «[Qué haremos]» antes del «[fecha]».',
    ],
    answer: [
      '{who}Gracias por decírnoslo. Tienes razón en «[qué]». Estamos «[qué hacemos]» y te contamos el resultado el «[fecha]».',
      '{who}Gracias por avisar. Lo hemos leído y lo arreglamos el «[fecha]».',
    ],
    closing: [
      'Hecho: «[qué se ha arreglado]». Si te afectó, escríbenos a «[contacto]» y lo resolvemos contigo. Gracias por avisarnos.',
      'Hecho: «[qué se ha arreglado]». Gracias por avisarnos.',
    ],
  },
  en: {
    correction: [
      'Correction: we got {what} wrong. The correct information is «[correct fact]». We are leaving the original post up. {link}',
      'Correction: we got {what} wrong. The correct information is «[correct fact]».',
    ],
    apology: [
      'We got this wrong: {what}. We apologise to «[whom]». We did not check it before publishing. We will «[repair]» by «[date]», and from today «[what changes]».',
      'We got this wrong: {what}. We apologise. We will «[repair]» by «[date]».',
    ],
    answer: [
      '{who}Thank you for telling us. You are right about «[what]». We are «[what we are doing]» and will tell you the result on «[date]».',
      '{who}Thank you for letting us know. We have read it and will fix it by «[date]».',
    ],
    closing: [
      'Done: «[what was put right]». Anyone affected can reach us at «[contact]» and we will sort it out with you. Thank you for telling us.',
      'Done: «[what was put right]». Thank you for telling us.',
    ],
  },
};
