/** The name under which the page leaves, for its frame, the function that connects a window. */
export const CONNECT = 'kartotekaConnect';
