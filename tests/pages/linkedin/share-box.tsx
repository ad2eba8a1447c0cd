/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { editedPost, newPost, shares } from './calls.ts';
import type { PostData } from './data.ts';
import { QuillEditor } from './quill.tsx';
import type { Words } from './words.ts';

export interface Sharing {
  readonly edit?: PostData;
  readonly repost?: PostData;
}

/** The composer of posts: one for both front ends, the newer one shows it inside a shadow root. */
export function ShareBox(props: { about: Sharing; words: Words; actor: string; close(): void }) {
  const { about, words, actor, close } = props;
  const [text, setText] = useState(about.edit?.text ?? '');
  const [planned, setPlanned] = useState<string>();
  const [asked, setAsked] = useState<'schedule' | 'dismiss'>();
  const submit = async () => {
    const variables = about.edit
      ? editedPost(about.edit.activity, { commentary: { text, attributesV2: [] } })
      : newPost(text, {
          ...(planned && { intendedShareLifeCycleState: 'SCHEDULED', scheduledAt: planned }),
          ...(about.repost && { parentUrn: `urn:li:share:${BigInt(about.repost.activity) - 1n}` }),
        });
    if (await shares(about.edit ? 'd574029e' : '80089eb2', variables)) close();
  };
  return (
    <div
      className="artdeco-modal-overlay"
      style={{ position: 'fixed', inset: 0, background: '#fff', zIndex: 9 }}
    >
      <div
        data-test-modal-id="sharebox"
        role="dialog"
        className="artdeco-modal share-box-v2__modal"
        aria-labelledby="share-to-linkedin-modal__header"
      >
        <button
          type="button"
          className="artdeco-modal__dismiss"
          aria-label="Dismiss"
          onClick={() => (text ? setAsked('dismiss') : close())}
        >
          ×
        </button>
        <button type="button" className="share-unified-settings-entry-button">
          {actor} · Post to Anyone
        </button>
        <div className="share-creation-state__text-editor">
          <QuillEditor
            label="Text editor for creating content"
            placeholder="What do you want to talk about?"
            text={text}
            onText={setText}
          />
        </div>
        {about.repost && (
          <div className="feed-shared-update-v2__update-content-wrapper">
            <div className="update-components-actor">
              <a className="update-components-actor__meta-link" href={about.repost.href}>
                {about.repost.by}
              </a>
            </div>
            <div className="update-components-text">{about.repost.text}</div>
          </div>
        )}
        <div className="share-box_actions">
          <button type="button" aria-label="Schedule post" onClick={() => setAsked('schedule')}>
            ⏰
          </button>
          <button
            type="button"
            className="share-actions__primary-action artdeco-button artdeco-button--primary"
            disabled={text === ''}
            onClick={() => void submit()}
          >
            <span className="artdeco-button__text">
              {about.edit ? words.save : planned ? words.schedule : words.post}
            </span>
          </button>
        </div>
        {asked === 'schedule' && (
          <Modal title="Schedule post">
            <input type="text" aria-label="Date" defaultValue="12/24/2026" />
            <button
              type="button"
              className="artdeco-button--primary"
              onClick={() => {
                setPlanned('1798101000000');
                setAsked(undefined);
              }}
            >
              Next
            </button>
          </Modal>
        )}
        {asked === 'dismiss' && (
          <Modal title="Save this post as a draft?">
            <button type="button" className="artdeco-button--secondary" onClick={close}>
              Discard
            </button>
            <button
              type="button"
              className="artdeco-button--primary"
              onClick={() => {
                void shares('80089eb2', newPost(text, { intendedShareLifeCycleState: 'DRAFT' }));
                close();
              }}
            >
              Save as draft
            </button>
          </Modal>
        )}
      </div>
    </div>
  );
}

/** A small dialog over everything. It does not take the focus. */
export function Modal({
  title,
  role = 'dialog',
  className = '',
  children,
}: {
  title: string;
  role?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      className="artdeco-modal-overlay"
      style={{ position: 'fixed', inset: '10%', background: '#fff', zIndex: 10 }}
    >
      <div role={role} className={`artdeco-modal ${className}`}>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
