using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace NewsCorpus;

/// <summary>Adds the parser to a host's services.</summary>
public static class NewsCorpusServices
{
    /// <summary>Adds one <see cref="NewsParser"/> for the whole host. It logs to the host's logger. A parser that is registered already stays.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options with <c>with</c>; null keeps the defaults.</param>
    /// <returns>The same services, so that calls can follow one another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddNewsCorpus(this IServiceCollection services, Func<NewsParserOptions, NewsParserOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider =>
        {
            var options = new NewsParserOptions();
            if (provider.GetService<ILoggerFactory>() is { } loggers) options = options with { Logger = loggers.CreateLogger<NewsParser>() };
            return new NewsParser(configure is null ? options : configure(options));
        });
        return services;
    }
}
