namespace NewsCorpus;

/// <summary>One author of an article.</summary>
/// <param name="Name">The name as it is printed, without cue words such as "By".</param>
/// <param name="Kind">Whether it is a person, an agency or another organisation.</param>
public sealed record Author(string Name, AuthorKind Kind = AuthorKind.Person);
