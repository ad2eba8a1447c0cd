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
      'Nos equivocamos con {what}. Pedimos disculpas a «[quienes]». El motivo: no lo revisamos antes de publicarlo. Lo arreglaremos antes del «[fecha]»: «[cómo]». Para que no vuelva a pasar, «[qué cambiamos]».',
      'Nos equivocamos con {what} y pedimos disculpas. Lo arreglaremos antes del «[fecha]»: «[cómo]».',
    ],
    answer: [
      '{who}Gracias por decírnoslo. Tienes razón en «[qué]». Estamos «[qué hacemos]» y te contamos el resultado el «[fecha]».',
      '{who}Gracias por avisar. Lo hemos leído y lo arreglamos el «[fecha]».',
    ],
    closing: [
      'Hecho: «[qué se ha arreglado]». Para lo que quede pendiente estamos en «[contacto]». Gracias por avisarnos.',
      'Hecho: «[qué se ha arreglado]». Gracias por avisarnos.',
    ],
  },
  en: {
    correction: [
      'Correction: we got {what} wrong. The correct information is «[correct fact]». We are leaving the original post up. {link}',
      'Correction: we got {what} wrong. The correct information is «[correct fact]».',
    ],
    apology: [
      'We got this wrong: {what}. We apologise to «[whom]». The reason: we did not check it before publishing. We will fix it by «[date]»: «[how]». So that it does not happen again, «[what changes]».',
      'We got this wrong: {what}. We apologise. We will fix it by «[date]»: «[how]».',
    ],
    answer: [
      '{who}Thank you for telling us. You are right about «[what]». We are «[what we are doing]» and will tell you the result on «[date]».',
      '{who}Thank you for letting us know. We are on it and will put it right by «[date]».',
    ],
    closing: [
      'Done: «[what was put right]». Anyone affected can reach us at «[contact]» and we will sort it out with you. Thank you for telling us.',
      'Done: «[what was put right]». Thank you for telling us.',
    ],
  },
};
