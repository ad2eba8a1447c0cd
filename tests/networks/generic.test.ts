import { describe, expect, it } from 'vitest';
import { actOf, publishes } from '../../src/networks/any-labels.ts';
import { idOn } from '../../src/networks/any-requests.ts';
import { generic, watch } from '../../src/networks/generic.ts';

const SITE = 'https://blog.example';
const read = (method: string, path: string, body?: object | string) => {
  const url = `${SITE}${path}`;
  if (!watch.test(`${method} ${url}`)) return undefined;
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  return generic.requests.read({ method, url, headers: {}, ...(text && { body: text }) });
};

describe('calls of a site nobody has a file for', () => {
  it.each([
    ['DELETE', '/.ghost/activitypub/v1/post/17', undefined, 'blog.example number:17'],
    [
      'DELETE',
      '/.ghost/activitypub/v1/post/https%3A%2F%2Fblog.example%2Fnote%2Fmy-note',
      undefined,
      'blog.example name:my-note',
    ],
    [
      'PUT',
      '/members/api/comments/65ab0000000000000000cafe/',
      { comments: [{ id: '65ab0000000000000000cafe', status: 'deleted' }] },
      'blog.example hex:65ab0000000000000000cafe',
    ],
    ['POST', '/posts/17/delete', undefined, 'blog.example number:17'],
    [
      'POST',
      '/graphql',
      { query: 'mutation { deletePost(id: 1) { ok } }', variables: { id: '17' } },
      'blog.example number:17',
    ],
    [
      'POST',
      '/graphql/CommentDeleteMutation',
      { variables: { input: { commentId: 17 } } },
      'blog.example number:17',
    ],
  ])('%s %s deletes', (method, path, body, id) => {
    expect(read(method, path, body)).toMatchObject({ kind: 'delete', target: { id } });
  });

  it.each([
    ['POST', '/api/posts', { text: 'We are sorry' }, 'post'],
    ['POST', '/.ghost/activitypub/v1/actions/note', { content: '<p>We are sorry</p>' }, 'post'],
    [
      'POST',
      '/.ghost/activitypub/v1/actions/reply/https%3A%2F%2Fx.example%2F1',
      { content: 'We are sorry' },
      'reply',
    ],
    [
      'POST',
      '/members/api/comments/',
      { comments: [{ post_id: '1', html: '<p>We are <b>sorry</b></p>' }] },
      'comment',
    ],
    ['POST', '/posts/7/comments', 'comment=We+are+sorry', 'comment'],
    [
      'POST',
      '/api/v3/posts',
      {
        lexical: JSON.stringify({
          root: { children: [{ children: [{ text: 'We are ' }, { text: 'sorry' }] }] },
        }),
      },
      'post',
    ],
    [
      'POST',
      '/graphql',
      {
        operationName: 'CreatePost',
        query: 'mutation CreatePost($i: I!) { createPost(i: $i) { id } }',
        variables: { i: { text: 'We are sorry' } },
      },
      'post',
    ],
  ])('%s %s publishes', (method, path, body, form) => {
    expect(read(method, path, body)).toMatchObject({ kind: 'publish', form, parts: ['We are sorry'] });
  });

  it('reads edits and what is hidden', () => {
    expect(read('PUT', '/api/posts/17', { text: 'We are sorry' })).toMatchObject({ kind: 'edit' });
    expect(read('POST', '/api/comments/17/hide')).toMatchObject({ kind: 'hide' });
    expect(read('PATCH', '/api/comments/17', { hidden: true })).toMatchObject({ kind: 'hide' });
  });

  it.each([
    ['DELETE', '/posts/17/like', undefined],
    ['DELETE', '/drafts/posts/17', undefined],
    ['DELETE', '/photos/17', undefined],
    ['DELETE', '/notifications/posts/17', undefined],
    ['POST', '/comments/17/like', { comment: 'x' }],
    ['POST', '/comments/17/report', { text: 'We are sorry' }],
    ['POST', '/api/messages', { text: 'We are sorry' }],
    ['POST', '/api/posts/search', { text: 'sorry' }],
    ['POST', '/api/posts', { text: 'We are sorry', status: 'draft' }],
    ['PUT', '/api/posts/17/autosave', { text: 'We are sorry' }],
    ['PUT', '/account', { bio: 'We are sorry' }],
    ['POST', '/api/posts', { image: 'x.png' }],
    ['POST', '/graphql', { query: 'query Posts { posts { id } }', variables: { text: 'We are sorry' } }],
    ['POST', '/graphql', { query: 'mutation { deletePostLike(id: 1) { ok } }' }],
    ['POST', '/graphql', { query: 'mutation { deletePhoto(id: 1) { ok } }' }],
    [
      'POST',
      '/graphql',
      { query: 'mutation M { saveDraftPost(text: "x") { ok } }', variables: { text: 'We are sorry' } },
    ],
  ])('%s %s is left alone', (method, path, body) => {
    expect(read(method, path, body)).toBeUndefined();
  });

  it('finds failures under 200, and what was made', () => {
    const request = { method: 'POST', url: `${SITE}/posts`, headers: {} };
    const outcome = (body: string, status = 200) => generic.requests.outcome(request, { status, body });
    expect(outcome('{"error":"no"}')).toEqual({ state: 'failed', reason: 'no' });
    expect(outcome('{"errors":[{"message":"no"}]}')).toEqual({ state: 'failed', reason: 'no' });
    expect(outcome('{"success":false}').state).toBe('failed');
    expect(outcome('', 500).state).toBe('failed');
    expect(outcome('{}')).toEqual({ state: 'confirmed' });
    expect(outcome('{"data":{"createPost":{"id":"7"}},"errors":[]}')).toEqual({
      state: 'confirmed',
      postId: 'blog.example number:7',
    });
  });

  it('never takes the posts of two sites for one', () => {
    expect(idOn('a.example', '7')).not.toBe(idOn('b.example', '7'));
    expect(idOn('api.a.example', '7')).toBe(idOn('www.a.example', '/posts/7?x'));
  });
});

describe('labels of a site nobody has a file for', () => {
  it.each([
    ['Delete', 'delete'],
    ['Yes, delete it', 'delete'],
    ['🗑 Delete this post permanently', 'delete'],
    ['Beitrag löschen', 'delete'],
    ['Supprimer le commentaire', 'delete'],
    ['Eliminar para todos', 'delete'],
    ['Delete & re-draft', 'delete'],
    ['Archive', 'archive'],
    ['Ocultar comentario', 'hide'],
    ['Remove comment', 'remove'],
    ['Bloquear a Ana', 'block'],
    ['Block @ana', 'block'],
    ['Mute Ana López', 'mute'],
    ['Turn off commenting', 'limit-replies'],
  ])('%s', (label, kind) => {
    expect(actOf(label)?.kind).toBe(kind);
  });
  it.each([
    'Delete list',
    'Delete draft',
    'Delete account',
    'Delete photo',
    'Eliminar cuenta',
    'Remove from cart',
    'Remove image',
    'Hide replies',
    'Unblock',
    'Dejar de silenciar',
    'Block ads',
    'Block options',
    'Undelete',
    'Cancel',
    'Close',
  ])('%s: nothing', (label) => {
    expect(actOf(label)).toBeUndefined();
  });
  it('tell what sends from what only sets', () => {
    for (const label of [
      'Post',
      'Post comment',
      'Publicar respuesta',
      'Publish now',
      'Antworten',
      'Schedule',
    ])
      expect(publishes(label, false), label).toBe(true);
    for (const label of ['Post settings', 'Save draft', 'Reply options', 'Preview', 'Edit post'])
      expect(publishes(label, true), label).toBe(false);
  });
});
