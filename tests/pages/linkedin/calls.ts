/** The pretend LinkedIn's own calls, in the shape that public observers have noted down. */
const BASE = 'https://www.linkedin.com';

export const SHARES = `${BASE}/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.`;
export const SERVER_REQUEST = `${BASE}/flagship-web/rsc-action/actions/server-request?sduiid=`;

const HEADERS = {
  'content-type': 'application/json; charset=UTF-8',
  'csrf-token': 'ajax:1234',
  'x-restli-protocol-version': '2.0.0',
};

/** Creating, editing and deleting a share have one name; their variables differ. */
export function shares(hash: string, variables: object): Promise<boolean> {
  const queryId = `voyagerContentcreationDashShares.${hash}`;
  return post(`${SHARES}${hash}`, { variables, queryId, includeWebMetadata: true });
}

/** An action of the server-driven pages: its name stands in the address. */
export function serverRequest(sduiid: string, payload: object, states: object[] = []): Promise<boolean> {
  return post(`${SERVER_REQUEST}${sduiid}`, serverBody(sduiid, payload, states));
}

export function serverBody(sduiid: string, payload: object, states: object[] = []): object {
  return {
    requestId: sduiid,
    serverRequest: {
      $type: 'proto.sdui.actions.core.ServerRequest',
      requestId: sduiid,
      requestedArguments: {
        $type: 'proto.sdui.actions.requests.RequestedArguments',
        payload,
        requestedStateKeys: [],
        requestMetadata: { $type: 'proto.sdui.common.RequestMetadata' },
        states,
      },
    },
  };
}

export function voyager(method: string, path: string, body?: object): Promise<boolean> {
  return post(`${BASE}/voyager/api/${path}`, body, method);
}

/** Errors come under HTTP 200. */
async function post(url: string, body?: object, method = 'POST'): Promise<boolean> {
  const response = await fetch(url, {
    method,
    headers: HEADERS,
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return response.ok && !/"errors":\[\{|ValidationError/.test(text);
}

/** A new share, as the share box sends it. */
export const newPost = (text: string, more: object = {}): object => ({
  post: {
    allowedCommentersScope: 'ALL',
    intendedShareLifeCycleState: 'PUBLISHED',
    origin: 'FEED',
    visibilityDataUnion: { visibilityType: 'ANYONE' },
    commentary: { text, attributesV2: [] },
    ...more,
  },
});

export const editedPost = (activity: string, change: object): object => ({
  entity: { entity: change, resourceKey: `urn:li:share:${BigInt(activity) - 1n}` },
  updateUrn: updateUrn(activity, 'MAIN_FEED'),
});

export const updateUrn = (activity: string, feed: string): string =>
  `urn:li:fsd_update:(urn:li:activity:${activity},${feed},EMPTY,DEFAULT,false)`;

/** How the server-driven pages name a post, and a comment. */
export const updateKey = (activityId: string): object => ({
  feedType: 72,
  items: [
    {
      feedUpdateUrn: {
        updateUrnActivityUrn: {
          __typename: 'proto_com_linkedin_common_ActivityUrn',
          activityUrn: { activityId },
        },
      },
      trackingId: 'q83vEjRWeJASNFZ4kBI0Vg==',
    },
  ],
});
export const commentUrn = (activity: string, commentId: string): object => ({
  commentUrn: { commentId, thread: `urn:li:activity:${activity}` },
  containerThreadUrn: { threadUrnActivityThreadUrn: { activityUrn: { activityId: activity } } },
});
