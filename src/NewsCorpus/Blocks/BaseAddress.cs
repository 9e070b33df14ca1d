namespace NewsCorpus.Blocks;

/// <summary>What the relative addresses of a page are relative to.</summary>
internal static class BaseAddress
{
    /// <summary>The page's own address, unless its first base element names another one; null when neither is known.</summary>
    /// <param name="declarations">What the page says about itself.</param>
    /// <param name="page">Its own address, where it is known.</param>
    public static Uri? Of(IReadOnlyList<Declaration> declarations, Uri? page)
    {
        foreach (var declaration in declarations)
        {
            if (declaration is not { Kind: DeclarationKind.Link, Key: "base" }) continue;
            var isBase = page is { IsAbsoluteUri: true } ? Uri.TryCreate(page, declaration.Value, out var stated) : Uri.TryCreate(declaration.Value, UriKind.Absolute, out stated);
            return isBase && stated!.Scheme is "http" or "https" ? stated : page;
        }

        return page;
    }
}
