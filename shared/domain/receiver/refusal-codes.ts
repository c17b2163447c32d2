/** Why a command for a receiver is refused; the codes never change. */
export const receiverRefusals = ['notYours', 'notRegistered', 'alreadyRegistered', 'receiverRemoved', 'nothingToRing', 'nothingToBringAgain'] as const;
export type ReceiverRefusal = (typeof receiverRefusals)[number];
