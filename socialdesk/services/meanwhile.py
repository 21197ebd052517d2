"""Meanwhile: what a platform shows while a reply waits, and what that means for the reply.

Each is called in the transaction that stores what was seen, so that a reply is stopped or settled by the
very commit that tells of the reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from socialdesk.domain.mention import Mention, MentionId, MentionStatus
from socialdesk.domain.reply import READ_AGAIN, Receipt, Reply, ReplyState, Stopped
from socialdesk.store import Writing

SEEN_BEFORE = timedelta(minutes=1)
"""A post of ours that is older than the approval by more than clocks differ is not the approved reply."""

_UNANSWERED = {MentionStatus.OPEN, MentionStatus.SNOOZED, MentionStatus.ASKED, MentionStatus.STORED}


def settle_edited(write: Writing, edited: Iterable[MentionId], at: datetime) -> None:
    """Stop the replies to posts that their authors changed: nobody approved an answer to what they say now.

    One that a person posts by hand is theirs to stop; it says that they should read again.
    """
    for mention_id in edited:
        for reply in write.replies.for_mention(mention_id):
            if reply.state is ReplyState.APPROVED:
                stop_edited(write, reply, at)
            elif reply.state is ReplyState.BY_HAND:
                write.replies.by_hand(reply.id, READ_AGAIN, at)


def stop_edited(write: Writing, reply: Reply, at: datetime) -> None:
    """Stop one such reply, APPROVED or claimed by the caller. Its mention is in the queue again, a draft
    behind it waits again, and an alert says why."""
    write.replies.stop(reply.id, Stopped.EDITED, at)
    write.sign_offs.unsigned(reply.id, "", at)
    brand_id = write.mentions.get(reply.mention_id).brand_id
    write.rulings.tell(reply.mention_id, brand_id, Stopped.EDITED, at)


def settle_seen(write: Writing, own: Mention, at: datetime) -> None:
    """Let a post of ours, seen on the platform at ``at``, close what it answers.

    It settles a reply that a person posted by hand or that was in doubt, stops one that would say the same
    thing a second time, and answers the mention when it was answered outside SocialDesk. It is the receipt
    of a reply that was sent on a person's word alone.
    """
    post = own.post
    if post.in_reply_to is None:
        return
    target = write.mentions.by_native(own.brand_id, post.platform, post.in_reply_to)
    if target is None:
        return
    receipt = Receipt(post.native_id, post.url, post.published_at, post.thread_id)
    on_their_word = None
    for reply in write.replies.for_mention(target.id):
        if reply.receipt and reply.receipt.native_id == post.native_id:
            return
        in_time = post.published_at >= reply.approved_at - SEEN_BEFORE
        if in_time and reply.receipt and not reply.receipt.native_id:
            on_their_word = reply
        if in_time and reply.state in (ReplyState.BY_HAND, ReplyState.UNCERTAIN):
            write.replies.sent(reply.id, receipt, post.published_at)
            return
        if reply.state is ReplyState.APPROVED and not _is_older_answer(write, reply, own):
            if reply.attempts and post.text.endswith(reply.text.strip()):  # platforms put the handle in front
                write.replies.sent(reply.id, receipt, post.published_at)  # a try in doubt had arrived
                return
            write.replies.stop(reply.id, Stopped.ANSWERED, at)
            target = write.mentions.get(target.id)
    if on_their_word is not None:
        write.replies.prove(on_their_word.id, receipt)
    if target.status in _UNANSWERED:
        write.mentions.answered(target.id, at=post.published_at, by="")


def _is_older_answer(write: Writing, reply: Reply, own: Mention) -> bool:
    """Whether a post of ours is what a follow-up, which this reply is, follows."""
    return any(
        each.raised_at is not None and own.post.published_at <= each.raised_at
        for each in write.follow_ups.of(reply.mention_id)
    )
