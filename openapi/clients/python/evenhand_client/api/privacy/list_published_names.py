from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.published_names_list import PublishedNamesList
from ...types import Response


def _get_kwargs(
    competition_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/competitions/{competition_id}/published_names".format(
            competition_id=quote(str(competition_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | PublishedNamesList | None:
    if response.status_code == 200:
        response_200 = PublishedNamesList.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Problem | PublishedNamesList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[Problem | PublishedNamesList]:
    """List the names that announcements may show

     For certificates and announcements: the team, and the members whose consent to the version
    in force allows it, if the competition's policy is `names`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | PublishedNamesList]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Problem | PublishedNamesList | None:
    """List the names that announcements may show

     For certificates and announcements: the team, and the members whose consent to the version
    in force allows it, if the competition's policy is `names`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | PublishedNamesList
    """

    return sync_detailed(
        competition_id=competition_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[Problem | PublishedNamesList]:
    """List the names that announcements may show

     For certificates and announcements: the team, and the members whose consent to the version
    in force allows it, if the competition's policy is `names`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | PublishedNamesList]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Problem | PublishedNamesList | None:
    """List the names that announcements may show

     For certificates and announcements: the team, and the members whose consent to the version
    in force allows it, if the competition's policy is `names`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | PublishedNamesList
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            client=client,
        )
    ).parsed
