/** @jsxImportSource react */
// A pretend Meta Business Suite, written from what is known of it: React, an editor inside a combobox, names with
// characters that nobody sees in them, one submit for several channels, a table whose columns can be chosen, an inbox
// where comments and private messages stand side by side. Nothing is taken from it.
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { graphql } from '../meta/calls.ts';
import { asked, Button, Editor, inLang, Layer, lang } from '../meta/parts.tsx';
import { WORDS } from './words.ts';

const w = inLang(WORDS, lang);
const send = (name: string, variables: unknown) => graphql('/api/graphql/', name, variables);
const actor = { actor_id: '100064000000001' };
/** Names have a zero-width space in them. */
const seen = (name: string) => `\u200b${name}\u200b`;

function Ask(props: { title: string; yes: string; onYes(): void; close(): void }) {
  return (
    <Layer>
      <div role="dialog" id="ask" style={{ position: 'fixed', top: 160, left: 60, background: '#fff' }}>
        <div role="heading" aria-level={2}>
          {props.title}
        </div>
        <span>…</span>
        <Button onPress={props.close}>{w.cancel}</Button>
        <Button
          className="yes"
          onPress={() => {
            props.close();
            props.onYes();
          }}
        >
          {seen(props.yes)}
        </Button>
      </div>
    </Layer>
  );
}

function Menu({ rows }: { rows: readonly { id: string; label: string; onPress(): void }[] }) {
  return (
    <Layer>
      <div role="menu" style={{ position: 'fixed', top: 4, right: 4, background: '#eee' }}>
        {rows.map((row) => (
          <Button key={row.id} role="menuitem" onPress={row.onPress}>
            <span id={`row-${row.id}`}>{seen(row.label)}</span>
          </Button>
        ))}
      </div>
    </Layer>
  );
}

type Kept = { scheduled_publish_time?: number; unpublished_content_type: string } | null;

function Composer() {
  const [text, setText] = useState('');
  const [other, setOther] = useState('');
  const [dated, setDated] = useState(false);
  const [step, setStep] = useState(1);
  const [saved, setSaved] = useState(false);
  const reels = location.pathname.includes('reels_composer');
  const twice = asked('customise') !== null;
  const changes = asked('business_content_id') !== null;
  const keep = (unpublished_content_data: Kept) => {
    const message = { ranges: [], text };
    if (changes) {
      void send('BusinessComposerStoryEditMutation', { input: { story_id: btoa('S:_I1:22:22'), message } });
      return;
    }
    void send('BusinessComposerStoryCreationMutation', {
      input: {
        client_mutation_id: '1',
        base: { ...actor, composer_entry_point: 'biz_web', source: 'WWW', unpublished_content_data, message },
        channels: ['FACEBOOK_FEED', 'INSTAGRAM_FEED'],
        identities: ['100064000000001', '17841400000000001'],
        ...(twice && {
          FACEBOOK_FEED: { message },
          INSTAGRAM_FEED: { message: { ranges: [], text: other } },
        }),
        logging: { composer_session_id: '1' },
      },
    });
  };
  const publish = () => {
    keep(dated ? { scheduled_publish_time: 1_900_000_000, unpublished_content_type: 'SCHEDULED' } : null);
  };
  const go = reels && step < 3 ? w.next : reels ? w.share : dated ? w.schedule : w.publish;
  return (
    <div role="main">
      <Button role="combobox">
        <span>Brand, brand.official</span>
      </Button>
      <Button>{seen('Add photo/video')}</Button>
      {(!reels || step === 1) && (
        <>
          <div role="combobox" aria-label={w.box} aria-expanded={false}>
            <div>
              <Editor
                label={w.box}
                role={asked('editor') === 'combobox' ? 'combobox' : 'textbox'}
                mode="rich"
                start={changes ? 'Our prices end in 99' : ''}
                onText={(next) => {
                  setText(next);
                  // What is written is kept every now and then; that publishes nothing.
                  if (next.length > 4 && !saved) {
                    setSaved(true);
                    void send('BusinessComposerDraftAutosaveMutation', { message: { text: next } });
                  }
                }}
                remounts={!changes}
              />
            </div>
          </div>
          {twice && <Editor label={w.box} mode="rich" onText={setOther} />}
        </>
      )}
      <Button label={'Click to open hashtag menu. \u200b'} />
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-label={w.setDate}
          checked={dated}
          onChange={() => setDated(!dated)}
        />
      </label>
      {dated && (
        <div>
          <input placeholder="mm/dd/yyyy" aria-label="Date picker" />
          <div role="application" aria-label="Time input">
            <input role="spinbutton" aria-label="hours" aria-valuenow={9} />
            <input role="spinbutton" aria-label="minutes" aria-valuenow={0} />
            <input role="spinbutton" aria-label="meridiem" aria-valuenow={0} />
          </div>
        </div>
      )}
      <div>
        <Button>{seen(w.cancel)}</Button>
        <Button className="later">{seen(w.later)}</Button>
        <Button className="draft" onPress={() => keep({ unpublished_content_type: 'DRAFT' })}>
          {seen(w.saveDraft)}
        </Button>
        <Button
          className="go"
          disabled={text.trim() === ''}
          onPress={reels && step < 3 ? () => setStep(step + 1) : publish}
        >
          {seen(go)}
        </Button>
      </div>
    </div>
  );
}

const ROWS = [
  { id: '1', text: 'Our prices end in 99', numbers: ['1,204', '88', '12', '3'] },
  { id: '2', text: 'We open at ten', numbers: ['310', '5', '--', '--'] },
];

function Content({ show }: { show(layer: ReactNode): void }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const close = () => show(undefined);
  const columns = [w.reach, w.likes, w.comments, w.shares];
  // Columns can be put into another order.
  const order = asked('columns') === 'other' ? [3, 1, 0, 2] : [0, 1, 2, 3];
  const remove = (ids: readonly string[]) =>
    show(
      <Ask
        title={w.askDelete}
        yes={w.delete}
        close={close}
        onYes={() => void send('BusinessContentDeletePostsMutation', { input: { ...actor, post_ids: ids } })}
      />,
    );
  const menu = (id: string) =>
    show(
      <Menu
        rows={[
          { id: 'edit', label: w.editPost, onPress: close },
          { id: 'boost', label: 'Boost', onPress: close },
          { id: 'delete', label: w.deletePost, onPress: () => remove([id]) },
        ]}
      />,
    );
  const tick = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  return (
    <div role="main">
      <input
        type="search"
        aria-label="Search"
        onKeyDown={(event) => event.key === 'Enter' && void send('BusinessContentSearchQuery', {})}
      />
      {ticked.length > 0 && (
        <div className="bulk">
          <Button className="bulk-delete" onPress={() => remove(ticked)}>
            {seen(w.delete)}
          </Button>
          <Button className="bulk-clear" onPress={() => setTicked([])}>
            {w.cancel}
          </Button>
        </div>
      )}
      <div role="table">
        <div role="row">
          <div role="columnheader">
            <input type="checkbox" aria-label="Select all" />
          </div>
          <div role="columnheader">Title</div>
          <div role="columnheader">Status</div>
          {order.map((at) => (
            <div role="columnheader" key={columns[at]}>
              {seen(columns[at] ?? '')}
            </div>
          ))}
          <div role="columnheader" />
        </div>
        {ROWS.map((row) => (
          <div role="row" key={row.id} id={`post-${row.id}`}>
            <div role="cell">
              <input
                type="checkbox"
                aria-label="Select"
                checked={ticked.includes(row.id)}
                onChange={() => tick(row.id)}
              />
            </div>
            <div role="cell">
              <img alt="" width="10" height="10" />
              <span>{row.text}</span>
            </div>
            <div role="cell">Published · Sep 3</div>
            {order.map((at) => (
              <div role="cell" key={columns[at]}>
                {row.numbers[at]}
              </div>
            ))}
            <div role="cell">
              <Button popup className="more" label="Open actions menu" onPress={() => menu(row.id)}>
                …
              </Button>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

const COMMENTS = [
  { id: '771', by: 'Fan Name', text: 'Shame on you' },
  { id: '772', by: 'Other Fan', text: 'Me too' },
];

function Comment({
  comment,
  show,
  answer,
}: {
  comment: (typeof COMMENTS)[number];
  show(layer: ReactNode): void;
  answer(): void;
}) {
  const comment_id = btoa(`comment:122_${comment.id}`);
  const hidden = comment.id === '772';
  const close = () => show(undefined);
  const at = (name: string, input: object) => () => {
    close();
    void send(name, { input: { ...actor, ...input } });
  };
  const rows = [
    { id: 'delete', label: w.delete, onPress: at('CometUFIDeleteCommentMutation', { comment_id }) },
    {
      id: 'block',
      label: `${w.block} ${comment.by}`,
      onPress: () =>
        show(
          <Ask
            title={`${w.block} ${comment.by}?`}
            yes={w.block}
            close={close}
            onYes={at('BusinessInboxBlockUserMutation', { user_id: '777' })}
          />,
        ),
    },
  ];
  return (
    <div id={`comment-${comment.id}`}>
      <a href={`https://www.facebook.com/${comment.id}`}>{comment.by}</a>
      <div dir="auto">{comment.text}</div>
      <div>
        <Button className="like" onPress={at('CometUFIFeedbackReactMutation', { comment_id })}>
          {w.like}
        </Button>
        <Button className="reply" onPress={answer}>
          {w.reply}
        </Button>
        <Button className="message">{w.message}</Button>
        <Button popup className="manage" onPress={() => show(<Menu rows={rows} />)}>
          {w.manage}
        </Button>
        <Button
          className="hide"
          onPress={at(hidden ? 'CometUFIUnhideCommentMutation' : 'CometUFIHideCommentMutation', {
            comment_id,
          })}
        >
          {hidden ? w.unhide : w.hide}
        </Button>
      </div>
    </div>
  );
}

/** Comments are answered in public, messages in private; both look the same. */
function Inbox({ show }: { show(layer: ReactNode): void }) {
  const [text, setText] = useState('');
  const [to, setTo] = useState(COMMENTS[0]?.id ?? '');
  const isPrivate = location.pathname.endsWith('/all');
  const say = () => {
    if (isPrivate) void send('BizInboxSendMessageMutation', { message: { text } });
    else
      void send('useCometUFICreateCommentMutation', {
        input: { ...actor, feedback_id: btoa(`feedback:122_${to}`), message: { ranges: [], text } },
      });
  };
  return (
    <div>
      <div data-pagelet="GenericBizInboxThreadListViewBody" aria-label="Inbox">
        <div role="tab">{w.comments}</div>
      </div>
      <div role="main">
        {isPrivate ? (
          <div>
            <div dir="auto">Where is my order?</div>
            <Button className="like">{w.like}</Button>
            <Button
              className="delete-message"
              onPress={() => void send('BizInboxDeleteMessageMutation', { message_id: '1' })}
            >
              {w.delete}
            </Button>
          </div>
        ) : (
          COMMENTS.map((one) => (
            <Comment key={one.id} comment={one} show={show} answer={() => setTo(one.id)} />
          ))
        )}
        <div className="answer">
          <Editor label={`${w.reply}…`} onText={setText} onEnter={say} />
        </div>
      </div>
    </div>
  );
}

function App() {
  const [layer, setLayer] = useState<ReactNode>();
  const at = location.pathname;
  return (
    <>
      <div role="banner">
        <Button popup className="switcher">
          <img alt="" width="10" height="10" />
          <div>{seen('Brand')}</div>
          <div>brand.official</div>
        </Button>
      </div>
      {at.includes('composer') ? (
        <Composer />
      ) : at.includes('/inbox/') ? (
        <Inbox show={setLayer} />
      ) : (
        <Content show={setLayer} />
      )}
      {layer}
    </>
  );
}

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
