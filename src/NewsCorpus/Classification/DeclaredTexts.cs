using NewsCorpus.Blocks;

namespace NewsCorpus.Classification;

/// <summary>The title, description and body that a page declares in machine form. They are compared with the blocks, never copied into the body.</summary>
internal sealed class DeclaredTexts
{
    private DeclaredTexts(string? title, string? pageTitle, string? description, string? body)
    {
        Title = title;
        PageTitle = pageTitle;
        Description = description;
        Body = body;
        TitleTokens = TokenSet.Of(title ?? pageTitle);
        DescriptionTokens = TokenSet.Of(description);
    }

    /// <summary>The headline as structured data or the social tags have it; null when not stated.</summary>
    public string? Title { get; }

    /// <summary>The title of the page, often with the publication's name; null when not stated.</summary>
    public string? PageTitle { get; }

    /// <summary>The longest description; null when not stated.</summary>
    public string? Description { get; }

    /// <summary>The longest article body in structured data; null when not stated.</summary>
    public string? Body { get; }

    /// <summary>The words of the title.</summary>
    public TokenSet TitleTokens { get; }

    /// <summary>The words of the description.</summary>
    public TokenSet DescriptionTokens { get; }

    /// <summary>Finds them.</summary>
    /// <param name="declarations">All that the page declares.</param>
    public static DeclaredTexts Find(IReadOnlyList<Declaration> declarations)
    {
        string? social = null, headline = null, pageTitle = null, description = null, body = null;
        for (var i = 0; i < declarations.Count; i++)
        {
            var declaration = declarations[i];
            if (declaration.Value.Length == 0) continue;
            switch (declaration.Kind, declaration.Key)
            {
                case (DeclarationKind.Meta, "og:title" or "twitter:title"): social ??= declaration.Value; break;
                case (DeclarationKind.JsonLd or DeclarationKind.Microdata, "headline"): headline ??= declaration.Value; break;
                case (DeclarationKind.Title, _): pageTitle ??= declaration.Value; break;
                case (DeclarationKind.Meta, "description" or "og:description" or "twitter:description" or "dc.description"):
                case (DeclarationKind.JsonLd, "description"):
                    if (declaration.Value.Length > (description?.Length ?? 0)) description = declaration.Value;
                    break;
                case (DeclarationKind.JsonLd, "articleBody"):
                    if (declaration.Value.Length > (body?.Length ?? 0)) body = declaration.Value;
                    break;
            }
        }

        return new DeclaredTexts(headline ?? social, pageTitle, description, body);
    }
}
