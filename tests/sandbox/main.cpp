// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/api.h"
#include "tests/sandbox/certificates.h"
#include "tests/sandbox/database.h"
#include "tests/sandbox/jsonwriter.h"
#include "tests/sandbox/options.h"
#include "tests/sandbox/pages.h"
#include "tests/sandbox/server.h"

#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>

namespace sandbox {

namespace {

/// The folder of the option, which stays, or a temporary one, which goes.
class DataFolder {
public:
    explicit DataFolder(std::filesystem::path wanted) : m_path(std::move(wanted)), m_isTemporary(m_path.empty())
    {
        if (m_isTemporary) {
            std::string name = std::filesystem::temp_directory_path() / "tikting-sandbox-XXXXXX";
            if (!mkdtemp(name.data()))
                throw std::runtime_error("no temporary folder can be made");
            m_path = name;
        }
        std::filesystem::create_directories(m_path);
        m_path = std::filesystem::canonical(m_path);
    }
    ~DataFolder()
    {
        std::error_code ignored;
        if (m_isTemporary)
            std::filesystem::remove_all(m_path, ignored);
    }
    DataFolder(const DataFolder &) = delete;
    DataFolder &operator=(const DataFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
    bool m_isTemporary;
};

void writeLine(const std::string &line)
{
    const std::string whole = line + '\n'; // in one call, so that the lines of two threads never mix
    std::fwrite(whole.data(), 1, whole.size(), stdout);
    std::fflush(stdout);
}

std::string announcement(const std::string &url, const std::string &caFile, const std::string &dataFolder)
{
    JsonWriter json;
    json.startObject();
    json.member("url", url);
    json.member("ca", caFile);
    json.member("data", dataFolder);
    json.key("users");
    json.startArray();
    for (const DefaultUser &user : defaultUsers) {
        json.startObject();
        json.member("name", user.name);
        json.member("password", user.password);
        json.member("domain", user.domain);
        json.member("mayCreate", user.mayCreate);
        json.member("locked", user.locked);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.text();
}

/// Neither query nor header nor body: a token or a password could stand there.
void logRequest(const httplib::Request &request, const httplib::Response &response)
{
    const std::string length = request.get_header_value("Content-Length");
    writeLine(request.method + ' ' + request.path + ' ' + std::to_string(response.status)
              + (length.empty() ? "" : ", " + length + " bytes"));
}

/// Returns on a signal to end, or with `orInput` at the end of standard input.
void waitForEnd(int signals, bool orInput)
{
    std::array<pollfd, 2> waited = {{{signals, POLLIN, 0}, {orInput ? STDIN_FILENO : -1, POLLIN, 0}}};
    std::array<char, 256> ignored = {};
    do {
        poll(waited.data(), waited.size(), -1);
    } while (waited[0].revents == 0
             && (waited[1].revents == 0 || ::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0));
}

void run(const Options &options)
{
    // Before there is a thread, so that all inherit it: the signals come by descriptor.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    const int signals = signalfd(-1, &ending, SFD_CLOEXEC);
    std::signal(SIGPIPE, SIG_IGN);

    const DataFolder data(options.data);
    Database database(data.path() / "tickets.sqlite");
    const std::filesystem::path caFile = data.path() / "ca.pem";
    const TlsContext tls = options.https ? makeTlsContext(options.certificate, caFile) : TlsContext();
    Server server(options, tls.get());
    Api api(options, database, server.url(), data.path() / "uploads");
    Pages pages(database, options.basePath);
    api.addTo(server);
    pages.addTo(server);
    if (!options.quiet)
        server.set_logger(logRequest);
    server.start();
    writeLine(announcement(server.url(), options.https ? caFile.string() : std::string(), data.path().string()));
    waitForEnd(signals, options.stopAtEndOfInput);
    server.end();
    ::close(signals);
}

} // namespace

} // namespace sandbox

int main(int argc, char **argv)
{
    try {
        const sandbox::Options options = sandbox::parseOptions(argc, argv);
        if (options.help)
            std::fputs(sandbox::usage().c_str(), stdout);
        else
            sandbox::run(options);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "tikting-sandbox: %s\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
