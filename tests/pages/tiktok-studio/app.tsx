/** @jsxImportSource react */
// A pretend TikTok Studio: the list of one's videos and the upload form. Buttons obey trusted events only. Nothing is
// taken from it.
import { type MouseEvent, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { call, VIDEO } from '../tiktok/calls.ts';
import { DraftBox } from '../tiktok/draft.tsx';
import { wordsOf } from '../tiktok/words.ts';

const query = new URLSearchParams(location.search);
const words = wordsOf(query.get('lang'));
/** Checks of the video are not through: Studio asks once more before it posts. */
const checking = query.has('checking');
document.documentElement.lang = words.lang;

/** What scripts press is not pressed. */
const trusted = (work: () => void) => (event: MouseEvent) => {
  if (event.nativeEvent.isTrusted) work();
};

function Menu({ rows, close }: { rows: readonly (readonly [string, () => void])[]; close(): void }) {
  return createPortal(
    <div role="menu" style={{ position: 'fixed', top: 30, right: 30, background: '#fff', zIndex: 8 }}>
      {rows.map(([label, onPress]) => (
        <div
          role="menuitem"
          tabIndex={0}
          key={label}
          onClick={trusted(() => {
            close();
            onPress();
          })}
        >
          {label}
        </div>
      ))}
    </div>,
    document.body,
  );
}

function Modal(props: { title: string; verb: string; id: string; onConfirm(): void; close(): void }) {
  return createPortal(
    <div role="dialog" style={{ position: 'fixed', inset: '20%', background: '#fff', zIndex: 9 }}>
      <h4>{props.title}</h4>
      <button type="button" id="cancel" onClick={trusted(props.close)}>
        {words.cancel}
      </button>
      <button
        type="button"
        id={props.id}
        onClick={trusted(() => {
          props.close();
          props.onConfirm();
        })}
      >
        {props.verb}
      </button>
    </div>,
    document.body,
  );
}

function ContentPage() {
  const [layer, setLayer] = useState<ReactNode>(null);
  const close = () => setLayer(null);
  const remove = () => void call('/tiktok/creator/item/delete', { item_id: VIDEO });
  const show = (visibility: string) =>
    void call('/tiktok/creator/manage/item_visibility', {}, { item_id: VIDEO, visibility });
  const menu = [
    ['Edit post', close],
    ['Pin to profile', () => void call('/tiktok/creator/item/top', { item_id: VIDEO })],
    [
      words.delete,
      () =>
        setLayer(
          <Modal title="Delete post?" verb={words.delete} id="confirm" onConfirm={remove} close={close} />,
        ),
    ],
  ] as const;
  const choices = [
    [words.everyone, () => show('0')],
    ['Friends', () => show('2')],
    [words.only, () => show('1')],
  ] as const;
  const dropDraft = (
    <Modal
      title="Delete draft?"
      verb={words.delete}
      id="confirm"
      onConfirm={() => void call('/tiktok/creator/draft/delete', { draft_id: '1' })}
      close={close}
    />
  );
  return (
    <>
      <button type="button" id="drafts" onClick={trusted(() => setLayer(dropDraft))}>
        Drafts
      </button>
      <div data-tt="components_RowLayout_FlexRow">
        <a data-tt="components_PostInfoCell_a" href={`https://www.tiktok.com/@brand/video/${VIDEO}`}>
          Our prices, explained
        </a>
        <span data-tt="components_PublishStageLabel_TUXText">Jan 5, 2026</span>
        <button
          type="button"
          data-tt="components_PrivacyCell_TUXButton"
          onClick={trusted(() => setLayer(<Menu rows={choices} close={close} />))}
        >
          {words.everyone}
        </button>
        <span data-tt="components_ItemRow_TUXText">12.3K</span>
        <span data-tt="components_ItemRow_TUXText">456</span>
        <span data-tt="components_ItemRow_TUXText">78</span>
        <button type="button" data-tt="components_ActionCell_Clickable">
          ✎
        </button>
        <button
          type="button"
          id="more"
          data-tt="components_ActionCell_Clickable"
          onClick={trusted(() => setLayer(<Menu rows={menu} close={close} />))}
        >
          ⋯
        </button>
      </div>
      {layer}
    </>
  );
}

function UploadPage() {
  const [text, setText] = useState('IMG_0042');
  const [later, setLater] = useState(false);
  const [layer, setLayer] = useState<ReactNode>(null);
  const close = () => setLayer(null);
  const publish = () =>
    void call(
      '/tiktok/web/project/post/v1/',
      {},
      {
        post_common_info: { creation_id: 'x', enter_post_page_from: 1, post_type: 3 },
        feature_common_info_list: [
          { privacy_setting_info: { visibility_type: 0 }, ...(later && { schedule_time: 1798101000 }) },
        ],
        single_post_req_list: [
          {
            batch_index: 0,
            video_id: 'v1',
            single_post_feature_info: { text, text_extra: [], markup_text: text },
          },
        ],
      },
    );
  const more = (
    <Modal title="Continue to post?" verb="Post now" id="post-now" onConfirm={publish} close={close} />
  );
  return (
    <div>
      <div data-e2e="caption_container">
        <DraftBox role="combobox" placeholder="Share more about your video" text={text} onText={setText} />
      </div>
      <label>
        <input type="radio" name="when" id="now" checked={!later} onChange={() => setLater(false)} /> Now
      </label>
      <label>
        <input type="radio" name="when" id="later" checked={later} onChange={() => setLater(true)} /> Schedule
      </label>
      <button
        type="button"
        data-e2e="post_video_button"
        onClick={trusted(() => (checking ? setLayer(more) : publish()))}
      >
        {later ? words.schedule : words.post}
      </button>
      <button
        type="button"
        data-e2e="save_draft_button"
        onClick={trusted(() => void call('/tiktok/web/project/draft/v1/', {}, { text }))}
      >
        Save draft
      </button>
      <button
        type="button"
        data-e2e="discard_post_button"
        onClick={trusted(() =>
          setLayer(
            <Modal title="Discard this post?" verb="Discard" id="discard" onConfirm={close} close={close} />,
          ),
        )}
      >
        Discard
      </button>
      {layer}
    </div>
  );
}

createRoot(document.getElementById('root')!).render(
  <>
    <div data-e2e="nav-profile">
      <a href="/@brand">brand</a>
    </div>
    {location.pathname.endsWith('/upload') ? <UploadPage /> : <ContentPage />}
  </>,
);
