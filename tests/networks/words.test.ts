import { describe, expect, it } from 'vitest';
import { means, mentions, says, undoes } from '../../src/networks/words.ts';

describe('words', () => {
  it('finds a verb at either end of a label', () => {
    for (const label of [
      'Delete post',
      'Borrar la publicación',
      'Excluir postagem',
      'Supprimer ce post\u00a0?',
    ]) {
      expect(means(label, 'delete'), label).toBe(true);
    }
    for (const label of ['Diesen Post löschen?', 'Eliminare questo post?', 'Eliminar publicação?']) {
      expect(means(label, 'delete'), label).toBe(true);
    }
    expect(means('Deleted posts', 'delete')).toBe(false);
  });

  it('knows what takes a move back', () => {
    const backs = ['Unmute account', 'Dejar de silenciar', 'Dessilenciar conta', 'Réafficher ce compte'];
    for (const label of [
      ...backs,
      'Stummschaltung von Account aufheben',
      'Sblocca account',
      'Desbloquear la cuenta',
    ]) {
      expect(undoes(label), label).toBe(true);
    }
    for (const label of [
      'Mute account',
      'Silenciar esta cuenta',
      'Account blockieren',
      'Ocultar respuesta para todos',
    ]) {
      expect(undoes(label), label).toBe(false);
    }
  });

  it('tells a word from a label that has it', () => {
    expect(says('Post', 'publish')).toBe(true);
    expect(says('Post options', 'publish')).toBe(false);
    expect(mentions('Are you sure you want to delete this comment?', 'post')).toBe(true);
  });
});
