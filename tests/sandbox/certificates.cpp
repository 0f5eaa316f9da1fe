// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/certificates.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <stdexcept>
#include <string>

namespace sandbox {

namespace {

constexpr long day = 24L * 60 * 60; // seconds

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(std::FILE *file) const { std::fclose(file); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

template <class T>
T check(T result)
{
    if (!result)
        throw std::runtime_error("OpenSSL could not make a certificate");
    return result;
}

void extend(X509 *certificate, X509 *issuer, int extension, const char *value)
{
    X509V3_CTX context = {};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> made(check(X509V3_EXT_nconf_nid(nullptr, &context, extension, value)));
    check(X509_add_ext(certificate, made.get(), -1));
}

/// A certificate for `key` without names of hosts, valid for some days, not yet signed.
Owned<X509> begin(EVP_PKEY *key, const char *name)
{
    Owned<X509> certificate(check(X509_new()));
    X509_set_version(certificate.get(), X509_VERSION_3);
    uint32_t serial = 0;
    check(RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof(serial)) == 1);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 30 * day);
    check(X509_set_pubkey(certificate.get(), key));
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    check(X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name), -1,
                                     -1, 0));
    return certificate;
}

void sign(X509 *certificate, X509 *issuer, EVP_PKEY *issuerKey)
{
    check(X509_set_issuer_name(certificate, X509_get_subject_name(issuer)));
    check(X509_sign(certificate, issuerKey, EVP_sha256()));
}

Owned<X509> makeAuthority(EVP_PKEY *key)
{
    Owned<X509> certificate = begin(key, "Tikting sandbox authority");
    extend(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(certificate.get(), certificate.get(), NID_subject_key_identifier, "hash");
    sign(certificate.get(), certificate.get(), key);
    return certificate;
}

Owned<X509> makeLeaf(Certificate kind, EVP_PKEY *key, X509 *authority, EVP_PKEY *authorityKey)
{
    Owned<X509> certificate = begin(key, "Tikting sandbox");
    if (kind == Certificate::Expired)
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), -60);
    const bool alone = kind == Certificate::SelfSigned;
    X509 *issuer = alone ? certificate.get() : authority;
    extend(certificate.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate.get(), issuer, NID_ext_key_usage, "serverAuth");
    extend(certificate.get(), issuer, NID_subject_alt_name,
           kind == Certificate::WrongHost ? "DNS:elsewhere.example"
                                          : "DNS:localhost,DNS:help.test,IP:127.0.0.1,IP:::1");
    sign(certificate.get(), issuer, alone ? key : authorityKey);
    return certificate;
}

void write(const std::filesystem::path &file, X509 *certificate)
{
    const Owned<std::FILE> out(std::fopen(file.c_str(), "wb"));
    if (!out || !PEM_write_X509(out.get(), certificate))
        throw std::runtime_error(file.string() + " can't be written");
}

} // namespace

TlsContext makeTlsContext(Certificate kind, const std::filesystem::path &caFile)
{
    const Owned<EVP_PKEY> authorityKey(check(EVP_EC_gen("P-256")));
    const Owned<X509> authority = makeAuthority(authorityKey.get());
    const bool weak = kind == Certificate::WeakKey;
    const Owned<EVP_PKEY> key(check(weak ? EVP_RSA_gen(1024) : EVP_EC_gen("P-256")));
    const Owned<X509> certificate = makeLeaf(kind, key.get(), authority.get(), authorityKey.get());
    write(caFile, authority.get());

    TlsContext context(check(SSL_CTX_new(TLS_server_method())));
    if (weak)
        SSL_CTX_set_security_level(context.get(), 0); // it is the client that has to refuse it
    check(SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION));
    SSL_CTX_set_mode(context.get(), SSL_MODE_AUTO_RETRY);
    check(SSL_CTX_use_certificate(context.get(), certificate.get()) == 1);
    check(SSL_CTX_use_PrivateKey(context.get(), key.get()) == 1);
    return context;
}

} // namespace sandbox
