namespace NewsCorpus.Html;

/// <content>The names, after schema.org.</content>
internal static partial class StructuredKeys
{
    private const string Keys =
        """
        @type @id @graph @value @language
        headline alternativeHeadline alternateName name legalName title
        author creator contributor editor byline givenName familyName additionalName jobTitle affiliation worksFor sameAs email
        publisher sourceOrganization provider copyrightHolder sponsor publishingPrinciples translator accountablePerson
        datePublished dateModified dateCreated dateline uploadDate coverageStartTime coverageEndTime startDate dateArchived
        keywords articleSection articleBody description abstract backstory reviewBody text speakable wordCount
        inLanguage image url contentUrl thumbnailUrl caption creditText credit
        isAccessibleForFree hasPart cssSelector license copyrightYear copyrightNotice
        mainEntity mainEntityOfPage mainEntityofPage isPartOf about mentions genre citation isBasedOn identifier issn
        liveBlogUpdate comment commentText itemReviewed itemListElement item position
        locationCreated contentLocation address addressLocality correction
        """;
}
