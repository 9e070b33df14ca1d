using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Other articles that a page shows below its own: three or more elements that call themselves articles, look alike and have a linked title
/// each, after the end of the article element with the headline. Blogs and portals print their next posts so, some of them whole. They go when
/// enough of the body is left in the headline's own element. The entries of a live blog have no linked titles, and stay.
/// </summary>
internal static class PeerArticles
{
    private const int MinPeers = 3;
    private const int MaxKinds = 16;
    private const float MinOwnWords = 40;
    private const float LinkedTitle = 0.7f;

    /// <summary>Takes them out of the body.</summary>
    public static void Drop(PageView page)
    {
        if (page.Anchors.Headline < 0) return;
        var content = page.Facts.Content;
        var own = ArticleAround(content, content.Blocks[page.Anchors.Headline].Container);
        if (own < 0 || BodyWords(page, content.Containers[own]) < MinOwnWords) return;
        Span<(uint Signature, int Count)> kinds = stackalloc (uint, int)[MaxKinds];
        for (var c = NextPeer(page, own, own); c >= 0; c = NextPeer(page, own, c)) Count(kinds, content.Containers[c].Signature);
        for (var c = NextPeer(page, own, own); c >= 0; c = NextPeer(page, own, c))
        {
            ref readonly var peer = ref content.Containers[c];
            foreach (var (signature, count) in kinds)
            {
                if (signature == peer.Signature && count >= MinPeers) page.Body[peer.FirstBlock..peer.EndBlock].Clear();
            }
        }
    }

    private static void Count(Span<(uint Signature, int Count)> kinds, uint signature)
    {
        foreach (ref var kind in kinds)
        {
            if (kind.Count > 0 && kind.Signature != signature) continue;
            kind = (signature, kind.Count + 1);
            return;
        }
    }

    /// <summary>The next outermost article element with a linked title after the headline's own one; -1 when there is none.</summary>
    private static int NextPeer(PageView page, int own, int last)
    {
        var containers = page.Facts.Content.Containers;
        var from = containers[last].EndBlock;
        for (var c = last + 1; c < containers.Length; c++)
        {
            if (containers[c].FirstBlock >= from && containers[c].Signature != containers[own].Signature && IsArticle(containers[c]) && HasLinkedTitle(page, containers[c])) return c;
        }

        return -1;
    }

    private static bool HasLinkedTitle(PageView page, in Container container)
    {
        for (var i = container.FirstBlock; i < Math.Min(container.EndBlock, container.FirstBlock + MinPeers); i++)
        {
            if (page.Facts.Blocks[i].LinkRatio > LinkedTitle) return true;
        }

        return false;
    }

    private static bool IsArticle(in Container container) => (container.Traits & ElementTraits.Article) != ElementTraits.None;

    private static int ArticleAround(DocumentContent content, int container)
    {
        while (container > 0 && !IsArticle(content.Containers[container])) container = content.Containers[container].Parent;
        return container > 0 ? container : -1;
    }

    private static float BodyWords(PageView page, in Container container)
    {
        var words = 0f;
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            if (page.Body[i]) words += page.Facts.Blocks[i].Shape.Words;
        }

        return words;
    }
}
