/** @jsxImportSource react */
import { useState } from 'react';
import { serverRequest, voyager } from './calls.ts';
import { Modal } from './share-box.tsx';

/** What is no statement: messages, follows, searches, the profile, saved drafts. */
export function Elsewhere() {
  const [asked, setAsked] = useState<'profile' | 'draft'>();
  const message = () =>
    voyager('POST', 'voyagerMessagingDashMessengerMessages?action=createMessage', {
      message: 'We are sorry',
    });
  return (
    <>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <input type="text" id="search" aria-label="Search" />
      </form>
      <button type="button" id="follow" onClick={() => void voyager('POST', 'feed/dash/followingStates/1')}>
        Follow
      </button>
      <button type="button" id="edit-profile" onClick={() => setAsked('profile')}>
        Edit intro
      </button>
      <button type="button" id="drafts" onClick={() => setAsked('draft')}>
        Drafts
      </button>
      <div className="msg-overlay-conversation-bubble" role="dialog" aria-label="Messaging">
        <form
          className="msg-form"
          onSubmit={(event) => {
            event.preventDefault();
            void message();
          }}
        >
          <div
            className="msg-form__contenteditable"
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            aria-label="Write a message…"
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              void message();
            }}
          />
          <button type="submit" className="msg-form__send-button">
            Send
          </button>
        </form>
      </div>
      {asked === 'profile' && (
        <Modal title="Edit intro">
          <textarea id="about" aria-label="About" />
          <button
            type="button"
            id="save-profile"
            onClick={() => {
              void serverRequest('com.linkedin.sdui.requests.profile.saveProfileIntroForm', {});
              setAsked(undefined);
            }}
          >
            Save
          </button>
        </Modal>
      )}
      {asked === 'draft' && (
        <Modal title="Delete draft?">
          <button type="button" onClick={() => setAsked(undefined)}>
            Cancel
          </button>
          <button
            type="button"
            id="delete-draft"
            onClick={() => {
              void voyager('DELETE', 'contentcreation/drafts/urn:li:share:7298000000000000777');
              setAsked(undefined);
            }}
          >
            Delete
          </button>
        </Modal>
      )}
    </>
  );
}
