namespace NewsCorpus.Html;

/// <summary>What the tokenizer found.</summary>
internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,
}
