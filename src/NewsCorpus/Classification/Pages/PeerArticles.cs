using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Other articles that a page shows below its own: three or more elements that call themselves articles, look alike and open with a link each,
/// after the end of the article element with the headline. Blogs and portals print their next posts so, some of them whole. They go when
/// enough of the body is left in the headline's own element. The entries of a live blog open with no links, and stay; so do posts that look like the one
/// with the headline when that is linked as well: the page is a list.
/// </summary>
internal static class PeerArticles
{
    private const int MinPeers = 3;
    private const int MaxKinds = 16;
    private const float MinOwnWords = 40;
    private const float LinkedTitle = 0.7f;

    /// <summary>Article elements are one kind whatever their classes, among which blogs write the number and the topics of a post.</summary>
    private const uint ArticleKind = 1;

    /// <summary>Takes them out of the body.</summary>
    public static void Drop(PageView page)
    {
        if (page.Anchors.Headline < 0) return;
        var content = page.Facts.Content;
        var own = OwnArticle(page);
        if (own < 0) return;
        Span<(uint Kind, int Count)> kinds = stackalloc (uint, int)[MaxKinds];
        for (var c = NextPeer(page, own, own); c >= 0; c = NextPeer(page, own, c)) Count(kinds, KindOf(content.Containers[c]));
        for (var c = NextPeer(page, own, own); c >= 0; c = NextPeer(page, own, c))
        {
            ref readonly var peer = ref content.Containers[c];
            foreach (var (kind, count) in kinds)
            {
                if (kind == KindOf(peer) && count >= MinPeers) page.Body[peer.FirstBlock..peer.EndBlock].Clear();
            }
        }
    }

    private static void Count(Span<(uint Kind, int Count)> kinds, uint kind)
    {
        foreach (ref var known in kinds)
        {
            if (known.Count > 0 && known.Kind != kind) continue;
            known = (kind, known.Count + 1);
            return;
        }
    }

    /// <summary>The next article element with a linked title after the headline's own one; -1 when there is none.</summary>
    private static int NextPeer(PageView page, int own, int last)
    {
        var containers = page.Facts.Content.Containers;
        for (var c = last + 1; c < containers.Length; c++)
        {
            if (containers[c].FirstBlock < containers[own].EndBlock || !IsArticle(containers[c]) || !HasLinkedTitle(page, containers[c])) continue;
            if (containers[c].Signature != containers[own].Signature || !IsLinked(page, page.Anchors.Headline)) return c;
        }

        return -1;
    }

    private static bool HasLinkedTitle(PageView page, in Container container)
    {
        for (var i = container.FirstBlock; i < Math.Min(container.EndBlock, container.FirstBlock + MinPeers); i++)
        {
            if (IsLinked(page, i)) return true;
        }

        return false;
    }

    private static bool IsLinked(PageView page, int block) => page.Facts.Blocks[block].LinkRatio > LinkedTitle;

    private static bool IsArticle(in Container container) => (container.Traits & ElementTraits.Article) != ElementTraits.None;

    private static uint KindOf(in Container container) => container.Tag == ContainerTag.Article ? ArticleKind : container.Signature;

    /// <summary>
    /// The narrowest element around the headline that calls itself an article and holds enough of the body; -1 when there is none. The element
    /// of the headline alone may be named for an article too.
    /// </summary>
    private static int OwnArticle(PageView page)
    {
        var containers = page.Facts.Content.Containers;
        var words = 0f;
        var (first, end) = (page.Anchors.Headline, page.Anchors.Headline);
        for (var c = page.Facts.Content.Blocks[page.Anchors.Headline].Container; c > 0; c = containers[c].Parent)
        {
            words += page.BodyWords(containers[c].FirstBlock, first) + page.BodyWords(end, containers[c].EndBlock);
            (first, end) = (containers[c].FirstBlock, containers[c].EndBlock);
            if (IsArticle(containers[c]) && words >= MinOwnWords) return c;
        }

        return -1;
    }
}
