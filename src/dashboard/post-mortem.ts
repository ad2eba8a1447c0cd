import { type PostMortemWords, postMortem } from '../incidents/export.ts';
import type { Incident } from '../incidents/fold.ts';
import { locale, t } from '../ui/i18n.ts';
import { ruleName } from '../ui/rules.ts';
import { save } from '../ui/save.ts';

/** Hands the post-mortem of an incident to the person, as Markdown in the language of the page. */
export function savePostMortem(incident: Incident): void {
  save(`${fileName(incident.title)}.md`, 'text/markdown', postMortem(incident, words()));
}

function words(): PostMortemWords {
  return {
    lang: locale(),
    figures: t('figures'),
    timeline: t('timeline'),
    opened: t('entry_opened'),
    noticed: t('entry_noticed'),
    closed: t('entry_closed'),
    toFirstReaction: t('figure_first'),
    toCorrection: t('figure_correction'),
    toApology: t('figure_to_apology'),
    never: t('figure_not_yet'),
    statements: t('figure_statements'),
    networks: t('figure_networks'),
    apologies: t('figure_apologies'),
    replies: t('figure_replies'),
    individualApologies: t('figure_apologies_each'),
    held: t('held'),
    decision: {
      'went-back': t('decision_went_back'),
      'took-better-move': t('decision_took_better_move'),
      'went-ahead': t('decision_went_ahead'),
      'corrected-us': t('decision_corrected_us'),
      open: t('decision_none'),
    },
    event: {
      posted: t('entry_posted'),
      opened: t('entry_opened'),
      noticed: t('entry_noticed'),
      said: t('entry_statement'),
      added: t('entry_added'),
      warned: t('entry_warned'),
      decided: t('mortem_decided'),
      acted: t('mortem_acted'),
      pictured: t('entry_pictured'),
      ticked: t('mortem_ticked'),
      closed: t('entry_closed'),
      apologised: t('entry_apology'),
      corrected: t('entry_correction'),
      replied: t('entry_reply'),
    },
    time: t('mortem_time'),
    what: t('mortem_what'),
    where: t('mortem_where'),
    text: t('mortem_text'),
    lessons: t('mortem_lessons'),
    lessonsHint: t('mortem_lessons_hint'),
    rule: ruleName,
  };
}

/** Letters and digits of the title: what every file system takes. */
function fileName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `mesura-${plain || 'post-mortem'}`;
}
